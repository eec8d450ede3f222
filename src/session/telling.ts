/** What tells about a history and decides nothing in a game: fetched once, read in the language last asked for. */
import { localise } from '../scenario/texts.ts';
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import type { Telling } from '../scenario/vocabulary/telling.ts';

export interface KeptTelling {
  fetch(): Promise<void>;
  /** In a language; null until it has been fetched. */
  now(language: string): Telling | null;
}

export function keepTelling(scenario: Scenario, bring: () => Promise<Telling>): KeptTelling {
  let told: Telling | null = null;
  let read: { language: string; texts: Telling } | null = null;
  return {
    async fetch() {
      told ??= await bring();
    },
    now(language) {
      if (!told) return null;
      if (read?.language !== language)
        read = { language, texts: localise({ ...scenario, ...told }, language) };
      return read.texts;
    },
  };
}

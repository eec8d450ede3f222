/**
 * Looks up a message in the reader's language and fills in its arguments.
 * The language is a signal: whatever called `t` while drawing is drawn again when it changes.
 * May import the catalogues and nothing of the game.
 */
import { signal } from '@preact/signals';
import { IntlMessageFormat } from 'intl-messageformat';
import { en, type MessageKey } from './en.ts';
import { zhHans } from './zh-Hans.ts';

export const LANGUAGES = ['en', 'zh-Hans'] as const;
export type Language = (typeof LANGUAGES)[number];
export type { MessageKey };
export type Values = Record<string, string | number>;

export const catalogues: Record<Language, Record<MessageKey, string>> = { en, 'zh-Hans': zhHans };

export const language = signal<Language>('en');

/** Words with bare arguments only, such as "Play {quarters} quarters": they need no grammar, which takes long to load. */
const BARE = /^(?:[^{}<']|'(?=[^{}<'])|\{\w+\})*$/;

/** Parsing a message costs more than filling it, and the same few hundred are filled over and over. */
const parsed = new Map<string, IntlMessageFormat>();

/** The message for `key` with `values` put in; a message without arguments needs no values. */
export function t(key: MessageKey, values?: Values): string {
  const tag = language.value;
  const source = catalogues[tag][key];
  if (!source.includes('{')) return source;
  if (BARE.test(source)) return filled(source, values);
  const id = `${tag} ${key}`;
  let message = parsed.get(id);
  if (!message) {
    message = new IntlMessageFormat(source, tag);
    parsed.set(id, message);
  }
  return String(message.format(values));
}

function filled(source: string, values: Values = {}): string {
  return source.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (!(name in values)) throw new RangeError(`no value for {${name}} in "${source}"`);
    return String(values[name]);
  });
}

/** The best of our languages for what a browser says its reader wants, most wanted first. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    if (/^zh\b/i.test(tag)) return 'zh-Hans';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}

/** Whether a stored or typed text is one of our language tags. */
export function isLanguage(tag: unknown): tag is Language {
  return LANGUAGES.some((known) => known === tag);
}

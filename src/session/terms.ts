/** Finds the codex's terms in a text: the names of cards, as whole words. */

export interface Term {
  id: string;
  name: string;
  /** An idea's name is also met with a small letter, in the middle of a sentence. */
  idea?: boolean;
}

/** A run of plain text, or the words that open a card. */
export type TextRun = { text: string; card: string | null };

const WORD = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/** Whether two neighbours belong to one word. Chinese writes its words without a gap. */
function joined(left: string, right: string): boolean {
  return WORD.test(left) && WORD.test(right) && !HAN.test(left) && !HAN.test(right);
}

/** A hyphen goes on with the word where a letter follows: CRI-O is no CRI. */
function isWhole(text: string, from: number, to: number): boolean {
  const [before, after] = [text[from - 1] ?? '', text[to] ?? ''];
  if (before === '-' && WORD.test(text[from - 2] ?? '')) return false;
  if (after === '-' && WORD.test(text[to + 1] ?? '')) return false;
  return !joined(before, text[from]) && !joined(text[to - 1], after);
}

function spellings({ name, idea }: Term): string[] {
  const small = name[0].toLowerCase() + name.slice(1);
  return idea && small !== name ? [name, small] : [name];
}

function* occurrences(text: string, term: Term): Generator<[from: number, to: number]> {
  for (const name of spellings(term)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      if (isWhole(text, at, at + name.length)) yield [at, at + name.length];
  }
}

/**
 * Splits a text: the longest names first, of each card its first occurrence alone. `own` is the card that the text is
 * from; its name opens nothing, nor does a shorter one within it.
 */
export function splitTerms(text: string, terms: readonly Term[], own: string | null = null): TextRun[] {
  const taken: { from: number; to: number; card: string | null }[] = [];
  const longestFirst = [...terms].sort((a, b) => b.name.length - a.name.length || (a.id < b.id ? -1 : 1));
  for (const term of longestFirst) {
    const free = [...occurrences(text, term)]
      .filter(([from, to]) => taken.every((run) => to <= run.from || run.to <= from))
      .sort(([a], [b]) => a - b);
    for (const [position, [from, to]] of free.entries())
      taken.push({ from, to, card: term.id === own || position > 0 ? null : term.id });
  }
  const runs: TextRun[] = [];
  let at = 0;
  for (const { from, to, card } of taken.sort((a, b) => a.from - b.from)) {
    if (card === null) continue;
    if (from > at) runs.push({ text: text.slice(at, from), card: null });
    runs.push({ text: text.slice(from, to), card });
    at = to;
  }
  if (at < text.length) runs.push({ text: text.slice(at), card: null });
  return runs;
}

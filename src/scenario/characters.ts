/**
 * Characters that no honest text holds: controls, which terminals obey; halves of surrogate pairs; and those that
 * turn the direction of writing, by which a line reads as what it is not.
 */
const UNSEEN = '[\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069]';
const IN_TEXT = new RegExp(`(?![\\t\\n])${UNSEEN}`, 'u');
/** U+FFFD is what a decoder leaves where the bytes were not UTF-8. */
const IN_FILE = new RegExp(`(?!\\t|\\n|\\r\\n)${UNSEEN}|\\ufffd`, 'u');
const EVERYWHERE = new RegExp(UNSEEN, 'gu');

export const hasUnseen = (text: string): boolean => IN_TEXT.test(text);

/** The first character that a file may not hold: where it stands, and its name such as "U+202E". */
export function findUnseen(text: string): { index: number; name: string } | null {
  const found = IN_FILE.exec(text);
  return found && { index: found.index, name: `U+${hex(found[0])}` };
}

/** Somebody else's words as a message may repeat them: no unseen characters, and not without end. */
export function shown(text: string, longest = 60): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut.replace(EVERYWHERE, (character) => `\\u{${hex(character)}}`);
}

const hex = (character: string): string =>
  character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');

/**
 * Quarters of the calendar. A scenario writes them "2013-Q1"; the engine counts them from the scenario's first
 * quarter, which is turn 0.
 */

export const QUARTER_PATTERN = /^(19|20)\d\d-Q[1-4]$/;

/** Quarters since year 0, so that two quarters can be subtracted. Throws on anything but "2013-Q1". */
export function quarterNumber(text: string): number {
  if (!QUARTER_PATTERN.test(text)) throw new RangeError(`"${text}" is not a quarter such as 2013-Q1`);
  return Number(text.slice(0, 4)) * 4 + Number(text.slice(6)) - 1;
}

/** The inverse of {@link quarterNumber}. */
export function quarterName(number: number): string {
  return `${Math.floor(number / 4)}-Q${(number % 4) + 1}`;
}

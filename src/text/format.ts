/**
 * Numbers as a person can hold them: "$14M", "6 of 100", "2014 Q2", "+4", "3 in 4".
 * Every formatter reads the language signal through `t`, so its text follows a switch of language.
 * Shares and adoption come in as 0 to 1, money as millions of US dollars.
 */
import { language, t, type Language } from './messages.ts';

export type Unit = 'share' | 'points' | 'money' | 'people' | 'tenths';
export interface Quarter {
  year: number;
  quarter: number;
}

export const MINUS = '−';

/** Chinese counts money by ten thousands and hundred millions, English by millions and billions. */
const MONEY_SCALE: Record<Language, { small: number; large: number; largeFrom: number }> = {
  en: { small: 1, large: 1 / 1000, largeFrom: 999.5 },
  'zh-Hans': { small: 100, large: 1 / 100, largeFrom: 99.995 },
};

/** A plain number with at most `digits` decimals and a real minus sign. */
export function number(value: number, digits = 0): string {
  // Four figures need no comma; in Chinese one would even mislead, where money goes by ten thousands.
  const useGrouping = Math.abs(value) >= 10000;
  const format = new Intl.NumberFormat(language.value, { maximumFractionDigits: digits, useGrouping });
  const text = format.format(Math.abs(value));
  return value < 0 && Number(Math.abs(value).toFixed(digits)) !== 0 ? MINUS + text : text;
}

/** A change with its sign; what rounds to nothing reads "0", without one. */
export function signed(value: number, digits = 0): string {
  const text = number(value, digits);
  return value > 0 && Number(value.toFixed(digits)) !== 0 ? `+${text}` : text;
}

/** A size in millions of US dollars under one of two messages, with two figures or so: no false precision. */
function moneyIn(key: 'unit.money' | 'unit.moneyChange', millions: number, sign: string): string {
  const scale = MONEY_SCALE[language.value];
  const size = Math.abs(millions);
  if (size >= scale.largeFrom) return t(`${key}.large`, { sign, n: number(size * scale.large, 2) });
  const digits = scale.small > 1 || size >= 10 ? 0 : size >= 1 ? 1 : 2;
  return t(key, { sign, n: number(size * scale.small, digits) });
}

export function money(millions: number): string {
  return moneyIn('unit.money', millions, millions < 0 ? MINUS : '');
}

/** How many of a hundred, as a bare figure: "6", or "under 1" for a trace. */
export function hundredth(share: number): string {
  return share > 0 && share < 0.005 ? t('unit.under1') : number(share * 100);
}

export function ofHundred(share: number): string {
  return t('unit.of100', { n: hundredth(share) });
}

export function people(count: number): string {
  return t('unit.people', { n: Math.round(count) });
}

/** Whole quarters of cash at the present burn; null when no money is being lost. */
export function runway(quarters: number | null): string {
  return quarters === null ? t('unit.runwayNone') : t('unit.runway', { n: Math.floor(quarters) });
}

export function quarterName({ year, quarter }: Quarter): string {
  return t('unit.quarter', { year: String(year), q: String(quarter) });
}

/** The quarter as a heading has room for it. */
export function quarterTitle({ year, quarter }: Quarter): string {
  return t('unit.quarterTitle', { year: String(year), q: String(quarter) });
}

export function months(quarter: number): string {
  return t('unit.months', { q: String(quarter) });
}

/** A day kept as 2026-11-22, as a person writes it. */
export function dayName(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const format = new Intl.DateTimeFormat(language.value, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(year, month - 1, date)));
}

/** The quarter that lies `count` quarters after (or before) another. */
export function quarterAfter({ year, quarter }: Quarter, count: number): Quarter {
  const index = year * 4 + quarter - 1 + count;
  return { year: Math.floor(index / 4), quarter: (index % 4) + 1 };
}

/** "Q4" within the same year, the full name beyond it. */
export function quarterFrom(now: Quarter, count: number): string {
  const then = quarterAfter(now, count);
  return then.year === now.year ? t('unit.quarterShort', { q: String(then.quarter) }) : quarterName(then);
}

const FRACTIONS = [
  [1, 20], [1, 10], [1, 5], [1, 4], [1, 3], [2, 5], [1, 2], [3, 5], [2, 3], [3, 4], [4, 5], [9, 10], [19, 20],
] as const; // prettier-ignore

/** A chance as the nearest fraction people bet by: "3 in 4". */
export function odds(p: number): string {
  if (p <= 0) return t('unit.never');
  if (p >= 1) return t('unit.sure');
  let best: readonly [number, number] = FRACTIONS[0];
  for (const pair of FRACTIONS) {
    if (Math.abs(pair[0] / pair[1] - p) < Math.abs(best[0] / best[1] - p)) best = pair;
  }
  return t('unit.odds', { n: String(best[0]), of: String(best[1]) });
}

/** One value in its unit, with `digits` decimals where the unit has any. */
export function amount(value: number, unit: Unit, digits = 0): string {
  switch (unit) {
    case 'money':
      return money(value);
    case 'share':
      return number(value * 100, digits);
    case 'people':
      return number(value);
    case 'points':
    case 'tenths':
      return number(value, digits);
  }
}

/** As `amount`, with money in the short form that a table has room for. */
export function shortAmount(value: number, unit: Unit, digits = 0): string {
  return unit === 'money'
    ? moneyIn('unit.moneyChange', value, value < 0 ? MINUS : '')
    : amount(value, unit, digits);
}

/** Whether a change is still seen after rounding. */
export function isSeen(value: number, unit: Unit, digits = 0): boolean {
  return Number(Math.abs(unit === 'share' ? value * 100 : value).toFixed(unit === 'money' ? 2 : digits)) > 0;
}

/** A change in its unit, signed. */
export function change(value: number, unit: Unit, digits = 0): string {
  if (unit === 'money') return moneyIn('unit.moneyChange', value, value < 0 ? MINUS : '+');
  return signed(unit === 'share' ? value * 100 : value, unit === 'people' ? 0 : digits);
}

/** Decimals that two values need so that a reader sees they differ, and by the change told beside them: none, one, or two of what is below one. */
export function digitsFor(before: number, after: number, unit: Unit): number {
  const scale = unit === 'share' ? 100 : 1;
  const seen = Math.round(after * scale) - Math.round(before * scale);
  const same = before === after || (seen !== 0 && seen === Math.round((after - before) * scale));
  if (same) return 0;
  const alike = Math.round(after * scale * 10) === Math.round(before * scale * 10);
  const little = Math.abs(after * scale) < 1;
  return little && alike && Math.round((after - before) * scale * 10) !== 0 ? 2 : 1;
}

/** Who plays a run: one human, or up to four who share a screen, each with a company, an ambition and an ending of their own. */
import { startsOf, type Chapter } from '../scenario/chapters.ts';
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import type { Model } from '../sim/index.ts';
import type { RunRecord, Seat } from './format.ts';

/** Who can sit beside the first. */
export const MOST_GUESTS = 3;

/** What stands in `sides` for whoever sits at the screen. */
export const HUMAN = 'human';

/** The first human and the guests, in the order in which they take their turns. */
export const seatsOf = (record: RunRecord): Seat[] => [record, ...(record.guests ?? [])];

/** Whose games go on, by leader. */
export const stillPlaying = (record: RunRecord): string[] =>
  seatsOf(record).flatMap(({ leader, score }) => (score === null ? [leader] : []));

/** A run is over when everybody's game is. */
export const isRunOver = (record: RunRecord): boolean => seatsOf(record).every(({ score }) => score !== null);

/** The same run with another of its humans in the first place: what reads it from there reads it as that human's. */
export function seatedFirst(record: RunRecord, leader: string): RunRecord {
  if (leader === record.leader) return record;
  const seats = seatsOf(record).map(seatAlone);
  const first = seats.find((seat) => seat.leader === leader);
  if (!first) throw new RangeError(`nobody leads "${leader}"`);
  return { ...record, ...first, guests: seats.filter((seat) => seat !== first) };
}

const seatAlone = ({ leader, ambition, score, ending }: Seat): Seat => ({ leader, ambition, score, ending });

/** Where a game of all these leaders may start, in order of time: whoever comes last is waited for. */
export function startsTogether(scenario: Scenario, leaders: readonly string[]): Chapter[] {
  const [latest] = leaders
    .map((leader) => startsOf(scenario, leader))
    // Quarters compare as text does.
    .sort(([a], [b]) => (!a ? -1 : !b ? 1 : a.from > b.from ? -1 : a.from < b.from ? 1 : 0));
  return latest ?? [];
}

/** What is wrong with those who sit beside the first, in words, or null. */
export function findGuestFault(
  model: Model,
  { leader, guests = [] }: Pick<RunRecord, 'leader' | 'guests'>,
): string | null {
  const { scenario, names, leaders } = model;
  for (const [index, guest] of guests.entries()) {
    const at = `guests[${index}]`;
    const company = names.companies.find(guest.leader);
    const compiled = leaders.find((candidate) => candidate.company === company);
    if (!compiled) return `${at}: there is no leader "${guest.leader}"`;
    if ([leader, ...guests.slice(0, index).map((other) => other.leader)].includes(guest.leader))
      return `${at}: "${guest.leader}" is led by somebody else already`;
    if (!scenario.leaders.some((text) => text.company === guest.leader && text.playable))
      return `${at}: "${guest.leader}" cannot be played yet`;
    if (!Object.hasOwn(compiled.ambitions, guest.ambition))
      return `${at}: "${guest.leader}" has no ambition "${guest.ambition}"`;
  }
  return guests.length > MOST_GUESTS ? `guests: at most ${MOST_GUESTS} sit beside the first` : null;
}

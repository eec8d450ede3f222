/**
 * A record out of untrusted text. Every field is checked by hand (a schema library would weigh more than the rest of
 * this folder in the page), and every message names the place. Nothing of a bad record is used.
 */
import { RECORD_FORMAT, type RunRecord, type Seat } from './format.ts';
import { HUMAN, MOST_GUESTS, seatsOf } from './seats.ts';
import { hasUnseen, shown } from '../scenario/characters.ts';
import { QUARTER_PATTERN } from '../scenario/turns.ts';

/** Longest record text that is read: a hundred times a full game's. */
const MAX_LENGTH = 4_000_000;
const MAX_ENTRIES = 20_000;
const DIGEST = /^[0-9a-f]{32}$/;

export type ParseResult = { ok: true; record: RunRecord } | { ok: false; path: string; reason: string };

class BadRecord extends Error {
  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(reason);
  }
}

export function parseRecord(text: string): ParseResult {
  if (text.length > MAX_LENGTH)
    return {
      ok: false,
      path: '',
      reason: `the record has ${text.length} characters; at most ${MAX_LENGTH} are read`,
    };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, path: '', reason: 'this is not JSON, or it has been cut short' };
  }
  return readRecord(data);
}

export function readRecord(data: unknown): ParseResult {
  try {
    return { ok: true, record: record(data) };
  } catch (error) {
    if (error instanceof BadRecord) return { ok: false, path: error.path, reason: error.message };
    throw error;
  }
}

type Fields = Record<string, unknown>;

/** `optional`: a field that may stand there too. */
function object(value: unknown, path: string, keys: readonly string[], optional?: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadRecord(path, 'expected an object');
  for (const key of Object.keys(value)) {
    if (!keys.includes(key) && key !== optional)
      throw new BadRecord(path === '' ? shown(key) : `${path}.${shown(key)}`, 'is not a field of a record');
  }
  for (const key of keys) {
    if (!Object.hasOwn(value, key)) throw new BadRecord(path === '' ? key : `${path}.${key}`, 'is missing');
  }
  return value as Fields;
}

function string(value: unknown, path: string, pattern?: RegExp): string {
  if (typeof value !== 'string' || value.length > 200) throw new BadRecord(path, 'expected a short text');
  if (hasUnseen(value) || (pattern && !pattern.test(value)))
    throw new BadRecord(path, `"${shown(value)}" is not what belongs here`);
  return value;
}

function list<T>(value: unknown, path: string, read: (entry: unknown, path: string) => T): T[] {
  if (!Array.isArray(value)) throw new BadRecord(path, 'expected a list');
  if (value.length > MAX_ENTRIES)
    throw new BadRecord(path, `has ${value.length} entries; at most ${MAX_ENTRIES} are read`);
  return value.map((entry, index) => read(entry, `${path}[${index}]`));
}

/** A table of short keys; `Map` first, so that no key of an attacker's ever touches a prototype. */
function table<T>(
  value: unknown,
  path: string,
  read: (entry: unknown, path: string) => T,
): Record<string, T> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadRecord(path, 'expected an object');
  const entries = Object.entries(value).map(([key, entry]): [string, T] => {
    if (key.length > 64 || !ID.test(key))
      throw new BadRecord(`${path}.${shown(key)}`, 'is not a name that a record uses');
    return [key, read(entry, `${path}.${key}`)];
  });
  return Object.fromEntries(entries);
}

const ID = /^(?!constructor$|prototype$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const turn = (value: unknown, path: string) => string(value, path, QUARTER_PATTERN);
const id = (value: unknown, path: string) => string(value, path, ID);

function record(data: unknown): RunRecord {
  const read = fieldsOf(data);
  if (read.guests) seatGuests(read, read.guests);
  return read;
}

/** What can be seen of the seats without knowing who there is to lead. */
function seatGuests(read: RunRecord, guests: readonly Seat[]): void {
  if (guests.length === 0 || guests.length > MOST_GUESTS)
    throw new BadRecord('guests', `has ${guests.length} entries; one to ${MOST_GUESTS} sit beside the first`);
  for (const [index, { leader }] of guests.entries()) {
    const before = seatsOf(read).slice(0, index + 1);
    if (before.some((seat) => seat.leader === leader))
      throw new BadRecord(`guests[${index}].leader`, `"${leader}" is led by somebody else already`);
  }
  for (const { leader } of seatsOf(read)) {
    if (!Object.hasOwn(read.sides, leader)) throw new BadRecord(`sides.${leader}`, 'is missing');
    if (read.sides[leader] !== HUMAN)
      throw new BadRecord(`sides.${leader}`, `who sits at the screen is "${HUMAN}"`);
  }
}

function seat(entry: unknown, path: string): Seat {
  const fields = object(entry, path, ['leader', 'ambition', 'score', 'ending']);
  return {
    leader: id(fields.leader, `${path}.leader`),
    ambition: id(fields.ambition, `${path}.ambition`),
    score: fields.score === null ? null : number(fields.score, `${path}.score`),
    ending: fields.ending === null ? null : id(fields.ending, `${path}.ending`),
  };
}

function fieldsOf(data: unknown): RunRecord {
  const format = typeof data === 'object' && data !== null ? (data as Fields).format : undefined;
  if (format !== RECORD_FORMAT)
    throw new BadRecord(
      'format',
      typeof format === 'number'
        ? `this game reads format ${RECORD_FORMAT}, not ${format}`
        : 'this is not a record of this game',
    );
  const fields = object(data, '', [
    'format', 'engine', 'luck', 'scenario', 'seed', 'from', 'leader', 'ambition', 'sides',
    'choices', 'proposals', 'replies', 'plans', 'hashes', 'hash', 'score', 'ending',
  ], 'guests'); // prettier-ignore
  const scenario = object(fields.scenario, 'scenario', ['id', 'hash']);
  return {
    format: RECORD_FORMAT,
    engine: string(fields.engine, 'engine'),
    luck: string(fields.luck, 'luck'),
    scenario: { id: id(scenario.id, 'scenario.id'), hash: string(scenario.hash, 'scenario.hash', DIGEST) },
    seed: string(fields.seed, 'seed'),
    from: turn(fields.from, 'from'),
    leader: id(fields.leader, 'leader'),
    ambition: id(fields.ambition, 'ambition'),
    ...(Object.hasOwn(fields, 'guests') && { guests: list(fields.guests, 'guests', seat) }),
    sides: table(fields.sides, 'sides', string),
    choices: list(fields.choices, 'choices', (entry, path) => {
      const choice = object(entry, path, ['turn', 'side', 'decision', 'option']);
      return {
        turn: turn(choice.turn, `${path}.turn`),
        side: id(choice.side, `${path}.side`),
        decision: id(choice.decision, `${path}.decision`),
        option: id(choice.option, `${path}.option`),
      };
    }),
    proposals: list(fields.proposals, 'proposals', (entry, path) => {
      const proposal = object(entry, path, ['turn', 'side', 'to', 'kind']);
      return {
        turn: turn(proposal.turn, `${path}.turn`),
        side: id(proposal.side, `${path}.side`),
        to: id(proposal.to, `${path}.to`),
        kind: id(proposal.kind, `${path}.kind`),
      };
    }),
    replies: list(fields.replies, 'replies', (entry, path) => {
      const reply = object(entry, path, ['turn', 'side', 'to', 'answer']);
      return {
        turn: turn(reply.turn, `${path}.turn`),
        side: id(reply.side, `${path}.side`),
        to: id(reply.to, `${path}.to`),
        answer: id(reply.answer, `${path}.answer`),
      };
    }),
    plans: list(fields.plans, 'plans', (entry, path) => {
      const plan = object(entry, path, ['turn', 'side', 'teams', 'initiatives']);
      return {
        turn: turn(plan.turn, `${path}.turn`),
        side: id(plan.side, `${path}.side`),
        teams: plan.teams === null ? null : table(plan.teams, `${path}.teams`, teams),
        initiatives: list(plan.initiatives, `${path}.initiatives`, id),
      };
    }),
    hashes: list(fields.hashes, 'hashes', (entry, path) => string(entry, path, DIGEST)),
    hash: string(fields.hash, 'hash', DIGEST),
    score: fields.score === null ? null : number(fields.score, 'score'),
    ending: fields.ending === null ? null : id(fields.ending, 'ending'),
  };
}

function number(value: unknown, path: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new BadRecord(path, 'expected a number');
  return value;
}

function teams(value: unknown, path: string): number {
  const count = number(value, path);
  if (!Number.isInteger(count) || count < 0 || count > 1000)
    throw new BadRecord(path, 'expected a number of teams');
  return count;
}

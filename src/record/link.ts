/**
 * A run as a text short enough for an address: what the humans put in, and one digest of where it led. Everything else
 * follows, for the same inputs under the same luck give the same game. Options, initiatives and companies stand as codes
 * of their names, so that a link still finds them after the scenario has changed around them.
 *
 * A link is a chain of lines: the first is whole, every further one leaves the line before it after some quarters. It
 * points at one quarter of the last.
 */
import { quarterName, quarterNumber } from '../scenario/turns.ts';
import { ANSWERS, PROPOSALS } from '../sim/index.ts';
import { BadBytes, ByteReader, ByteWriter, fnv, fromAddress, toAddress, utf8 } from './bytes.ts';
import type { RunRecord, Seat } from './format.ts';
import { inputsOf } from './inputs.ts';
import { hasUnseen } from '../scenario/characters.ts';
import { HUMAN, MOST_GUESTS, seatsOf } from './seats.ts';

export const LINK_FORMAT = 1;

/** Longest link that is written: what the shortest-tempered of browsers and chats let through. */
export const LONGEST_LINK = 1900;
/** Longest that is read. */
const MAX_LINK = 16_000;

const MOST_LINES = 32;
const MOST_QUARTERS = 200;
/** Of anything that one human puts in within a quarter. */
const MOST_INPUTS = 64;
const MOST_TEAMS = 1000;
const DIGEST = 32;

/** What one human put in within one quarter, by codes. */
export interface LinkedInputs {
  /** Of decision and option together. */
  choices: number[];
  /** In the order of the leader's jobs; null where the plan went on. */
  teams: number[] | null;
  initiatives: number[];
  proposal: { to: number; kind: number } | null;
  replies: { to: number; answer: number }[];
}

export interface LinkedLine {
  /** Quarters that it shares with the line before. */
  shared: number;
  name: string;
  /** From there on: by quarter, then by seat. */
  quarters: LinkedInputs[][];
  /** Of the state that it ends in. */
  hash: string;
}

export interface LinkedRun {
  engine: string;
  scenario: { id: string; hash: string };
  seed: string;
  from: string;
  seats: Pick<Seat, 'leader' | 'ambition'>[];
  /** Who plays the sides that no human does, and which of them are played by somebody else. */
  rivals: string;
  others: Record<string, string>;
  lines: LinkedLine[];
  /** Quarters of the last line that lie behind the place it points at. */
  at: number;
}

/** One line of what is to be linked; the first is shared with nothing. */
export interface Chained {
  record: RunRecord;
  shared: number;
  name: string;
}

export const codeOf = (...names: string[]): number => {
  const hash = fnv(utf8(names.join('=')));
  return (hash >>> 24) ^ (hash & 0xffffff);
};

/** `at`: quarters of the last line that lie behind the place to point at. */
export function packLink(lines: readonly Chained[], at: number): string {
  const { record } = lines[0];
  const [rivals, others] = sidesApart(record);
  const writer = new ByteWriter()
    .byte(LINK_FORMAT)
    .text(record.engine)
    .text(record.scenario.id)
    .hex(record.scenario.hash)
    .text(record.seed)
    .count(quarterNumber(record.from));
  const seats = seatsOf(record);
  writer.count(seats.length);
  for (const { leader, ambition } of seats) writer.text(leader).text(ambition);
  writer.text(rivals).count(others.length);
  for (const [side, policy] of others) writer.text(side).text(policy);
  writer.count(lines.length);
  for (const line of lines) writeLine(writer, line);
  writer.count(at);
  const sum = fnv(writer.bytes);
  writer
    .byte(sum >>> 24)
    .byte(sum >>> 16)
    .byte(sum >>> 8)
    .byte(sum);
  return toAddress(writer.bytes);
}

/** The policy of most sides, and the sides that are neither a human's nor that policy's. */
function sidesApart(record: RunRecord): [string, [string, string][]] {
  const seats = new Set(seatsOf(record).map(({ leader }) => leader));
  const sides = Object.entries(record.sides).filter(([side, name]) => !(seats.has(side) && name === HUMAN));
  const counts = new Map<string, number>();
  for (const [, name] of sides) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most = ''] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return [most, sides.filter(([, name]) => name !== most)];
}

function writeLine(writer: ByteWriter, { record, shared, name }: Chained): void {
  const first = quarterNumber(record.from);
  const seats = seatsOf(record);
  writer
    .count(shared)
    .text(name)
    .count(record.hashes.length - shared);
  const before = new Map<string, string>();
  for (let quarter = shared; quarter < record.hashes.length; quarter++) {
    const inputs = inputsOf(record, quarterName(first + quarter));
    for (const { leader } of seats) {
      const own = <Entry extends { side: string }>(entries: readonly Entry[]) =>
        entries.filter(({ side }) => side === leader);
      writeInputs(writer, before, leader, {
        choices: own(inputs.choices),
        plans: own(inputs.plans),
        proposals: own(inputs.proposals),
        replies: own(inputs.replies),
      });
    }
  }
  writer.hex(record.hash);
}

/** How the teams of a quarter are told. */
const [PLAN_GOES_ON, TEAMS_AS_BEFORE, TEAMS_FOLLOW] = [0, 1, 2];

function writeInputs(
  writer: ByteWriter,
  before: Map<string, string>,
  leader: string,
  { choices, plans, proposals, replies }: ReturnType<typeof inputsOf>,
): void {
  writer.count(choices.length);
  for (const { decision, option } of choices) writer.code(codeOf(decision, option));
  const teams = plans[0]?.teams ? Object.values(plans[0].teams) : null;
  const told = String(teams);
  if (!teams) writer.byte(PLAN_GOES_ON);
  else if (before.get(leader) === told) writer.byte(TEAMS_AS_BEFORE);
  else {
    writer.byte(TEAMS_FOLLOW).count(teams.length);
    for (const count of teams) writer.count(count);
    before.set(leader, told);
  }
  const initiatives = plans[0]?.initiatives ?? [];
  writer.count(initiatives.length);
  for (const id of initiatives) writer.code(codeOf(id));
  writer.count(proposals.length);
  for (const { to, kind } of proposals) writer.code(codeOf(to)).byte(indexIn(PROPOSALS, kind));
  writer.count(replies.length);
  for (const { to, answer } of replies) writer.code(codeOf(to)).byte(indexIn(ANSWERS, answer));
}

const indexIn = (names: readonly string[], name: string): number => names.indexOf(name);

/** `future`: made by a version of the game that writes links otherwise. */
export type ReadLink =
  { ok: true; linked: LinkedRun } | { ok: false; why: 'long' | 'damaged' | 'future' | 'foreign' };

/** A link out of a stranger's text; nothing of it is played yet. */
export function readLink(text: string): ReadLink {
  if (text.length > MAX_LINK) return { ok: false, why: 'long' };
  try {
    const bytes = fromAddress(text);
    if (bytes.length < 5) return { ok: false, why: 'damaged' };
    const body = bytes.slice(0, -4);
    const told = bytes.slice(-4).reduce((sum, byte) => sum * 256 + byte, 0);
    if (told !== fnv(body)) return { ok: false, why: 'damaged' };
    if (body[0] !== LINK_FORMAT) return { ok: false, why: body[0] > LINK_FORMAT ? 'future' : 'foreign' };
    return { ok: true, linked: linkedRun(new ByteReader(body.slice(1))) };
  } catch (error) {
    if (error instanceof BadBytes) return { ok: false, why: 'damaged' };
    throw error;
  }
}

function linkedRun(reader: ByteReader): LinkedRun {
  const text = () => {
    const read = reader.text();
    if (hasUnseen(read)) throw new BadBytes();
    return read;
  };
  const engine = text();
  const scenario = { id: text(), hash: reader.hex(DIGEST) };
  const seed = text();
  const from = quarterName(reader.count(4 * 3000));
  const seats = reader.list(1 + MOST_GUESTS, () => ({ leader: text(), ambition: text() }));
  const rivals = text();
  const others = Object.fromEntries(reader.list(MOST_INPUTS, () => [text(), text()] as const));
  const lines: LinkedLine[] = [];
  for (let left = reader.count(MOST_LINES); left > 0; left--)
    lines.push(linkedLine(reader, text, seats.length));
  const at = reader.count(MOST_QUARTERS);
  const sound = lines.every(({ shared }, index) =>
    index === 0 ? shared === 0 : shared <= lengthOf(lines, index - 1),
  );
  const last = lengthOf(lines, lines.length - 1);
  if (!reader.done || seats.length === 0 || lines.length === 0 || !sound || at > last) throw new BadBytes();
  return { engine, scenario, seed, from, seats, rivals, others, lines, at };
}

/** Quarters of a line of the chain, with those that it shares. */
const lengthOf = (lines: readonly LinkedLine[], index: number): number =>
  index < 0 ? 0 : lines[index].shared + lines[index].quarters.length;

function linkedLine(reader: ByteReader, text: () => string, seats: number): LinkedLine {
  const shared = reader.count(MOST_QUARTERS);
  const name = text();
  const before = new Map<number, number[]>();
  const quarters = reader.list(MOST_QUARTERS, () =>
    Array.from({ length: seats }, (_, seat) => linkedInputs(reader, before, seat)),
  );
  return { shared, name, quarters, hash: reader.hex(DIGEST) };
}

function linkedInputs(reader: ByteReader, before: Map<number, number[]>, seat: number): LinkedInputs {
  const choices = reader.list(MOST_INPUTS, () => reader.code());
  const teams = linkedTeams(reader, before, seat);
  const initiatives = reader.list(MOST_INPUTS, () => reader.code());
  const proposals = reader.list(1, () => ({ to: reader.code(), kind: reader.byte() }));
  const replies = reader.list(MOST_INPUTS, () => ({ to: reader.code(), answer: reader.byte() }));
  return { choices, teams, initiatives, proposal: proposals[0] ?? null, replies };
}

function linkedTeams(reader: ByteReader, before: Map<number, number[]>, seat: number): number[] | null {
  const how = reader.byte();
  if (how === PLAN_GOES_ON) return null;
  if (how === TEAMS_FOLLOW)
    before.set(
      seat,
      reader.list(MOST_INPUTS, () => reader.count(MOST_TEAMS)),
    );
  const teams = before.get(seat);
  if (how > TEAMS_FOLLOW || !teams) throw new BadBytes();
  return teams;
}

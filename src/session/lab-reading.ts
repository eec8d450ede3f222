/**
 * Hypothesis cards out of untrusted text: a stranger's file, a link, a storage that somebody has edited. Whatever is
 * wrong is refused with its place; nothing of it is used.
 */
import { AS_PLAYED, RIVALS } from '../insight/sides.ts';
import { hasUnseen } from '../scenario/characters.ts';
import { QUARTER_PATTERN } from '../scenario/turns.ts';
import { LEAST_WORLDS, MOST_WORLDS, type LabQuestion } from './lab-view.ts';

export const LONGEST_CLAIM = 200;
export const LONGEST_CAVEATS = 600;
/** Longest packed run that a card holds. */
const LONGEST_RUN = 16_000;

/** Why something is refused, for `words('card.…')`. */
export type CardFault =
  'list' | 'object' | 'text' | 'long' | 'number' | 'id' | 'quarter' | 'kind' | 'unseen' | 'missing' | 'fit';

export class BadCard extends Error {
  constructor(
    readonly path: string,
    readonly fault: CardFault,
  ) {
    super(`${path}: ${fault}`);
  }
}

export type Fields = Record<string, unknown>;

export function objectAt(data: unknown, path: string): Fields {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new BadCard(path, 'object');
  return data as Fields;
}

export function listAt<T>(
  data: unknown,
  path: string,
  most: number,
  read: (item: unknown, path: string) => T,
): T[] {
  if (!Array.isArray(data)) throw new BadCard(path, 'list');
  if (data.length > most) throw new BadCard(path, 'long');
  return data.map((item, index) => read(item, `${path}[${index}]`));
}

export function textAt(data: unknown, path: string, longest: number): string {
  if (typeof data !== 'string') throw new BadCard(path, 'text');
  if (data.length > longest) throw new BadCard(path, 'long');
  if (hasUnseen(data)) throw new BadCard(path, 'unseen');
  return data;
}

const ID = /^[a-z0-9][a-z0-9-]{0,99}$/;

export function idAt(data: unknown, path: string): string {
  const id = textAt(data, path, 100);
  if (!ID.test(id)) throw new BadCard(path, 'id');
  return id;
}

export function numberAt(data: unknown, path: string, least: number, most: number): number {
  if (typeof data !== 'number' || !(data >= least && data <= most)) throw new BadCard(path, 'number');
  return data;
}

export function countAt(data: unknown, path: string, most = MOST_WORLDS): number {
  const count = numberAt(data, path, 0, most);
  if (!Number.isInteger(count)) throw new BadCard(path, 'number');
  return count;
}

export function kindAt<const Kind extends string>(data: unknown, path: string, kinds: readonly Kind[]): Kind {
  const found = kinds.find((kind) => kind === data);
  if (found === undefined) throw new BadCard(path, 'kind');
  return found;
}

export function flagAt(data: unknown, path: string): boolean {
  if (typeof data !== 'boolean') throw new BadCard(path, 'kind');
  return data;
}

const POLICY = /^(as-played|record|plan:[a-z0-9][a-z0-9-]{0,90})$/;
const RUN = /^[A-Za-z0-9_-]+$/;

export function questionAt(data: unknown, path: string): LabQuestion {
  const of = objectAt(data, path);
  const ask = kindAt(of.ask, `${path}.ask`, ['whatif', 'odds']);
  const decisions = listAt(of.decisions, `${path}.decisions`, 2, idAt);
  const policy = textAt(of.policy, `${path}.policy`, 100);
  if (!POLICY.test(policy)) throw new BadCard(`${path}.policy`, 'kind');
  const from = textAt(of.from, `${path}.from`, 20);
  if (!QUARTER_PATTERN.test(from)) throw new BadCard(`${path}.from`, 'quarter');
  const games = countAt(of.games, `${path}.games`);
  if (games < LEAST_WORLDS) throw new BadCard(`${path}.games`, 'number');
  const run = of.run === null || of.run === undefined ? null : textAt(of.run, `${path}.run`, LONGEST_RUN);
  if (run !== null && !RUN.test(run)) throw new BadCard(`${path}.run`, 'text');
  if (decisions.length === 2 && decisions[0] === decisions[1])
    throw new BadCard(`${path}.decisions[1]`, 'fit');
  if ((ask === 'odds') !== (decisions.length === 0)) throw new BadCard(`${path}.decisions`, 'fit');
  if (ask === 'whatif' && policy === AS_PLAYED && run === null) throw new BadCard(`${path}.run`, 'missing');
  return {
    ask,
    decisions,
    leader: idAt(of.leader, `${path}.leader`),
    ambition: idAt(of.ambition, `${path}.ambition`),
    from,
    policy,
    rivals: kindAt(of.rivals, `${path}.rivals`, RIVALS),
    games,
    run,
  };
}

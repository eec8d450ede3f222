/** The options that commands share, out of the words of the command line. */
import { parseArgs } from 'node:util';
import { RIVALS, type Rivals } from '../insight/sides.ts';
import { hasUnseen } from '../scenario/characters.ts';
import { Misuse } from './misuse.ts';

export interface Options {
  positionals: string[];
  json: boolean;
  scenario: string;
  leader: string | undefined;
  ambition: string | undefined;
  seed: string;
  policy: string;
  rivals: Rivals;
  decision: string | undefined;
  /** A second decision, asked about together with the first. */
  and: string | undefined;
  /** File of the run that the leader plays again. */
  run: string | undefined;
  from: string | undefined;
  jobs: number;
  games: number;
  seedFrom: number;
  fix: Record<string, string>;
  shard: { index: number; of: number } | null;
  out: string | undefined;
}

/** More threads than any machine has processors only wait for each other. */
const MOST_JOBS = 256;

export function readOptions(words: string[]): Options {
  let values;
  let positionals: string[];
  try {
    ({ values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        scenario: { type: 'string', default: 'scenarios/container-wars' },
        rivals: { type: 'string', default: 'plausible' },
        policy: { type: 'string', default: 'record' },
        from: { type: 'string' },
        jobs: { type: 'string', default: '1' },
        decision: { type: 'string' },
        and: { type: 'string' },
        run: { type: 'string' },
        leader: { type: 'string' },
        ambition: { type: 'string' },
        seed: { type: 'string', default: '1' },
        games: { type: 'string', default: '100' },
        'seed-from': { type: 'string', default: '1' },
        fix: { type: 'string', multiple: true, default: [] },
        shard: { type: 'string' },
        out: { type: 'string' },
      },
    }));
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message.split('. ')[0] : String(error));
  }
  return {
    positionals,
    json: values.json,
    scenario: values.scenario,
    leader: values.leader,
    ambition: values.ambition,
    seed: seed(values.seed),
    policy: values.policy,
    rivals: rivals(values.rivals),
    decision: values.decision,
    and: values.and,
    run: values.run,
    from: values.from,
    jobs: count(values.jobs, '--jobs', 1, MOST_JOBS),
    games: count(values.games, '--games', 1),
    seedFrom: count(values['seed-from'], '--seed-from', 0),
    fix: Object.fromEntries(values.fix.map(pair)),
    shard: values.shard === undefined ? null : shard(values.shard),
    out: values.out,
  };
}

/** What a record can hold, so that whatever was played can be replayed. */
function seed(text: string): string {
  if (text.length === 0 || text.length > 200 || hasUnseen(text))
    throw new Misuse('--seed takes a text of 1 to 200 characters that can be seen');
  return text;
}

function count(text: string, name: string, least: number, most = 10_000_000): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most)
    throw new Misuse(`${name} takes a whole number from ${least} to ${most}, not "${text}"`);
  return value;
}

function rivals(text: string): Rivals {
  const mode = RIVALS.find((known) => known === text);
  if (!mode) throw new Misuse(`--rivals takes ${RIVALS.join(', ')}, not "${text}"`);
  return mode;
}

function pair(text: string): [string, string] {
  const [decision, option, ...rest] = text.split('=');
  if (!decision || !option || rest.length > 0) throw new Misuse(`--fix takes DECISION=OPTION, not "${text}"`);
  return [decision, option];
}

function shard(text: string): { index: number; of: number } {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  const [index, of] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || of < 1 || index >= of)
    throw new Misuse(`--shard takes I/N with I from 0 to N-1, not "${text}"`);
  return { index, of };
}

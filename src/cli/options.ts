/** The options that commands share, out of the words of the command line. */
import { parseArgs } from 'node:util';
import { hasUnseen } from '../scenario/characters.ts';
import { Misuse } from './misuse.ts';

export interface Options {
  positionals: string[];
  json: boolean;
  scenario: string;
  leader: string | undefined;
  seed: string;
  policy: string;
  from: string | undefined;
  games: number;
  seedFrom: number;
  fix: Record<string, string>;
  shard: { index: number; of: number } | null;
  out: string | undefined;
}

/** Modes of rivals and policies that a later edition brings; asking for them is no misspelling, and gets its own answer. */
const NOT_BUILT = { rivals: ['plausible', 'free'], policies: ['lookahead', 'plan'] };

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
        rivals: { type: 'string', default: 'historical' },
        policy: { type: 'string', default: 'record' },
        from: { type: 'string' },
        jobs: { type: 'string' },
        leader: { type: 'string' },
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
  const notBuilt = (what: string) => new Misuse(`${what} is not built yet`);
  if (NOT_BUILT.rivals.includes(values.rivals)) throw notBuilt(`--rivals ${values.rivals}`);
  if (values.rivals !== 'historical')
    throw new Misuse(`--rivals takes historical, plausible or free, not "${values.rivals}"`);
  if (NOT_BUILT.policies.includes(values.policy)) throw notBuilt(`--policy ${values.policy}`);
  if (values.jobs !== undefined && values.jobs !== '1') throw notBuilt('--jobs beyond 1');
  return {
    positionals,
    json: values.json,
    scenario: values.scenario,
    leader: values.leader,
    seed: seed(values.seed),
    policy: values.policy,
    from: values.from,
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

function count(text: string, name: string, least: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > 10_000_000)
    throw new Misuse(`${name} takes a whole number from ${least}, not "${text}"`);
  return value;
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

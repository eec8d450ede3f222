// A bad record is a real one with one change: a game of the two bakers (tests/scenario/sound), played at random.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readScenario } from '../../../src/scenario/index.ts';
import { advanceRun, startRun, type RunRecord } from '../../../src/record/index.ts';
import { ordersOf, randomPolicy, recordPolicy } from '../../../src/rivals/index.ts';
import { compileModel, type Model } from '../../../src/sim/index.ts';

export interface Fixture {
  name: string;
  /** The record's text, changed. */
  text: (record: RunRecord) => string;
  /** The quarter that has to be named; null where no quarter is at fault. */
  turn: string | null | ((record: RunRecord) => string);
  /** What the reason has to say, at least. */
  says: string;
}

type Loose<T> = T extends (infer Item)[]
  ? Loose<Item>[]
  : T extends object
    ? { [K in keyof T]: Loose<T[K]> } & Record<string, unknown>
    : unknown;
/** A record in which anything may be put anywhere. */
export type LooseRecord = Loose<RunRecord>;

/** A record's text after `change` has been made to its data. */
export const edited =
  (change: (record: LooseRecord) => unknown): Fixture['text'] =>
  (record) => {
    const copy = structuredClone(record) as LooseRecord;
    change(copy);
    return JSON.stringify(copy);
  };

/** A record whose data have been changed, and the quarter in which that has to show. */
export const played = (
  name: string,
  turn: Fixture['turn'],
  change: (record: LooseRecord) => unknown,
  says: string,
): Fixture => ({ name, text: edited(change), turn, says });

export const SCENARIO = fileURLToPath(new URL('../../scenario/sound', import.meta.url));

export function soundModel(): Model {
  const files = readdirSync(SCENARIO).map((path) => ({
    path,
    text: readFileSync(join(SCENARIO, path), 'utf8'),
  }));
  const result = readScenario(files);
  if (!result.ok) throw new Error('the sound scenario is not sound');
  return compileModel(result.scenario);
}

/** The first random game in which all happens that the fixtures change. */
export function soundRecord(model: Model): RunRecord {
  for (let seed = 1; seed < 500; seed++) {
    const record = play(model, String(seed));
    const rats = record.choices.find(({ decision }) => decision === 'rats');
    const [first] = record.plans;
    const bakes =
      first?.turn === '1901-Q1' && Number(first.teams?.bake) > 0 && first.initiatives.includes('night-shift');
    if (rats && rats.turn < '1902-Q1' && bakes && record.choices[0].option === 'lend') return record;
  }
  throw new Error('no game of the first five hundred has it all');
}

function play(model: Model, seed: string): RunRecord {
  const sides = { 'mill-lane': 'random', quayside: 'record' };
  let run = startRun(model, { leader: 'mill-lane', ambition: 'steady', seed, sides });
  const leader = model.names.companies.at('mill-lane');
  while (run.record.score === null) {
    run = advanceRun(
      run,
      ordersOf(run.world, run.state, (company) => (company === leader ? randomPolicy : recordPolicy)),
    );
  }
  return run.record;
}

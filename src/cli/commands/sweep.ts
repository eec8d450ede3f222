/** `sweep` and `merge`: many games, and shards of them joined to exactly what one sweep gives. */
import { readFileSync, writeFileSync } from 'node:fs';
import { summarise, type GameRow } from '../../insight/games.ts';
import type { Answer } from '../answer.ts';
import { gameSettings, planChosen } from '../game-settings.ts';
import { runGames, seedsFrom } from '../jobs.ts';
import { Misuse, Refusal } from '../misuse.ts';
import type { Options } from '../options.ts';
import { loadModel } from '../scenario-files.ts';

/** What `--games` takes at most. */
const MOST_GAMES = 10_000_000;

/** What a shard keeps beside its summary, so that it can be joined to others. */
interface Shard {
  of: {
    scenario: string;
    leader: string;
    ambition: string;
    policy: string;
    /** The policy once more where `plan` was asked for, else null. */
    plan: string | null;
    rivals: string;
    from: string;
    fixed: Record<string, string>;
    games: number;
    seedFrom: number;
    shards: number;
  };
  shard: number;
  seconds: number;
  rows: GameRow[];
}

export async function sweep(options: Options): Promise<Answer> {
  const model = loadModel(options.scenario);
  const settings = gameSettings(model, options);
  const { index, of } = options.shard ?? { index: 0, of: 1 };
  const seeds = seedsFrom(options.seedFrom, options.games).filter((_, game) => game % of === index);
  const start = process.cpuUsage();
  const rows = await runGames(model, settings, seeds, options.jobs);
  const shard: Shard = {
    of: {
      scenario: model.scenario.header.id,
      leader: settings.leader,
      ambition: settings.ambition,
      policy: settings.policy,
      plan: planChosen(options, settings),
      rivals: settings.rivals,
      from: settings.from,
      fixed: settings.fixed,
      games: options.games,
      seedFrom: options.seedFrom,
      shards: of,
    },
    shard: index,
    seconds: cpuSeconds(start),
    rows,
  };
  if (options.out) writeFileSync(options.out, `${JSON.stringify(shard)}\n`);
  return summary(shard.rows, shard.seconds, shard.of.plan, options.shard ? shard : null);
}

export function merge({ positionals }: Options): Answer {
  if (positionals.length === 0)
    throw new Misuse('merge takes the files that sweep --shard I/N --out FILE has written');
  const shards = positionals.map(readShard);
  const [first] = shards;
  const seen = new Set<number>();
  for (const [position, shard] of shards.entries()) {
    if (JSON.stringify(shard.of) !== JSON.stringify(first.of))
      throw new Refusal(`${positionals[position]} is a shard of another sweep than ${positionals[0]}`);
    if (seen.has(shard.shard))
      throw new Refusal(`${positionals[position]}: shard ${shard.shard} is given twice`);
    seen.add(shard.shard);
  }
  if (seen.size < first.of.shards) throw new Refusal(`${seen.size} of ${first.of.shards} shards are given`);
  const rows = shards.flatMap((shard) => shard.rows);
  return summary(
    rows,
    shards.reduce((sum, shard) => sum + shard.seconds, 0),
    typeof first.of.plan === 'string' ? first.of.plan : null,
    null,
  );
}

function summary(
  rows: readonly GameRow[],
  seconds: number,
  plan: string | null,
  shard: Shard | null,
): Answer {
  const result = {
    ...summarise(rows),
    gamesPerSecond: seconds > 0 ? rows.length / seconds : 0,
    ...(plan === null ? {} : { plan }),
  };
  const { score } = result;
  const percent = (part: number) => `${(100 * part).toFixed(1)}%`;
  return {
    ok: true,
    json: shard ? { ...result, ...shard } : result,
    text: [
      `${result.games} games, ${result.gamesPerSecond.toFixed(0)} in a second of processor time`,
      ...(plan === null ? [] : [`the best plan is ${plan}`]),
      `score ${score.mean.toFixed(1)} (sd ${score.sd.toFixed(1)}; 5% ${score.p5.toFixed(1)}, half ${score.p50.toFixed(1)}, 95% ${score.p95.toFixed(1)})`,
      ...Object.entries(result.endings).map(([id, count]) => `ending ${id} ${count}`),
      ...Object.entries(result.outcomes).map(([id, part]) => `outcome ${id} ${percent(part)}`),
    ].join('\n'),
  };
}

function readShard(path: string): Shard {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Refusal(`${path}: there is no such file, or it is not JSON`);
  }
  const shard = data as Partial<Shard> | null;
  const sound =
    typeof shard === 'object' &&
    shard !== null &&
    typeof shard.of === 'object' &&
    shard.of !== null &&
    typeof shard.shard === 'number' &&
    typeof shard.seconds === 'number' &&
    Array.isArray(shard.rows);
  if (!sound) throw new Refusal(`${path}: this is not a shard of a sweep`);
  const { of, shard: index, seconds, rows } = shard as Shard;
  const rowsSound = rows.every(
    (row) =>
      Number.isInteger(row?.seed) &&
      Number.isFinite(row.score) &&
      typeof row.ending === 'string' &&
      typeof row.outcomes === 'object' &&
      row.outcomes !== null,
  );
  if (!rowsSound) throw new Refusal(`${path}: a row of the shard is damaged`);
  const seeds = seedsOf(of, index);
  if (rows.length !== seeds.length || rows.some((row, position) => row.seed !== seeds[position]))
    throw new Refusal(`${path}: the rows are not those of the games of shard ${index}`);
  return { of, shard: index, seconds, rows };
}

/** The seeds that a shard plays, in order; none where it is no shard of the sweep. */
function seedsOf({ games, seedFrom, shards }: Shard['of'], index: number): number[] {
  const seeds: number[] = [];
  if (
    ![games, seedFrom, shards, index].every(Number.isInteger) ||
    index < 0 ||
    shards <= index ||
    games > MOST_GAMES
  )
    return seeds;
  for (let game = index; game < games; game += shards) seeds.push(seedFrom + game);
  return seeds;
}

/** Processor time since `start`: what a shared machine's clock says is worth little. */
function cpuSeconds(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

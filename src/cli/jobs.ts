/**
 * Many games, on threads of their own. Seeds are dealt out in turn, and rows come back in order of seed, however many deal.
 * The threads run the engine bundled into one script: that is nearly twice as fast as the modules one by one, as the
 * command line itself loads them.
 */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { GameRow, GameSettings, SeedRows } from '../insight/games.ts';
import { runTask, stripeOf, type Task } from '../insight/task.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Model } from '../sim/index.ts';
import { Refusal } from './misuse.ts';

/** What a worker is handed: the scenario as it was read here, for its files may have changed since. */
export interface Job {
  scenario: Scenario;
  task: Task;
}

/** With fewer seeds than this, bundling takes longer than it saves. */
const WORTH_A_THREAD = 24;

export async function runJobs(model: Model, task: Task, jobs: number): Promise<SeedRows[]> {
  const stripes = Math.min(jobs, task.seeds.length);
  if (stripes <= 1 && task.seeds.length < WORTH_A_THREAD) return runTask(model, task);
  const workers: Worker[] = [];
  try {
    const script = await bundledWorker();
    const parts = Array.from({ length: stripes }, (_, stripe) => {
      const worker = new Worker(script, {
        eval: true,
        execArgv: [],
        workerData: { scenario: model.scenario, task: stripeOf(task, stripe, stripes) } satisfies Job,
      });
      workers.push(worker);
      return answerOf(worker);
    });
    return (await Promise.all(parts)).flat().sort((a, b) => a.seed - b.seed);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** One game a seed. */
export async function runGames(
  model: Model,
  settings: GameSettings,
  seeds: number[],
  jobs: number,
): Promise<GameRow[]> {
  const worlds = await runJobs(model, { kind: 'games', variants: [settings], seeds }, jobs);
  return worlds.map(({ rows }) => rows[0]!);
}

/** As many seeds as games, one after the other. */
export const seedsFrom = (first: number, games: number): number[] =>
  Array.from({ length: games }, (_, game) => first + game);

async function bundledWorker(): Promise<string> {
  // Loaded here alone: a command without many games has no use for it.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./worker.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

function answerOf(worker: Worker): Promise<SeedRows[]> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', (error) => reject(new Refusal(error.message)));
    worker.once('exit', (code) => reject(new Refusal(`a job ended with code ${code} and no answer`)));
  });
}

/** Many games on several threads. Seeds are dealt out in turn, and rows come back in order of seed, however many deal. */
import { Worker } from 'node:worker_threads';
import type { GameRow, GameSettings, SeedRows } from '../insight/games.ts';
import { runTask, type Task } from '../insight/task.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Model } from '../sim/index.ts';
import { Refusal } from './misuse.ts';

/** What a worker is handed: the scenario as it was read here, for its files may have changed since. */
export interface Job {
  scenario: Scenario;
  task: Task;
}

export async function runJobs(model: Model, task: Task, jobs: number): Promise<SeedRows[]> {
  const stripes = Math.min(jobs, task.seeds.length);
  if (stripes <= 1) return runTask(model, task);
  const workers: Worker[] = [];
  try {
    const parts = Array.from({ length: stripes }, (_, stripe) => {
      const seeds = task.seeds.filter((_seed, game) => game % stripes === stripe);
      const worker = startWorker({ scenario: model.scenario, task: { ...task, seeds } });
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

/**
 * On Node 20 a thread does not come by its parent's loader of TypeScript: it registers one before anything else. The
 * loader is the one that lies here, wherever the command is run from.
 */
function startWorker(job: Job): Worker {
  const loader = import.meta.resolve('tsx/esm/api');
  const { href } = new URL('./worker.ts', import.meta.url);
  const start = `import('${loader}').then(({ register }) => { register(); return import('${href}'); })`;
  return new Worker(start, { eval: true, execArgv: [], workerData: job });
}

function answerOf(worker: Worker): Promise<SeedRows[]> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', (error) => reject(new Refusal(error.message)));
    worker.once('exit', (code) => reject(new Refusal(`a job ended with code ${code} and no answer`)));
  });
}

/**
 * Workers that play worlds beside the page: it stays alive while ten thousand are played. Seeds are dealt out in handfuls,
 * each about as long as a blink, to whoever is free; rows come back in order of seed, so that who played what is not seen.
 */
import type { SeedRows } from '../../insight/games.ts';
import type { Task } from '../../insight/task.ts';
import { session } from '../app/game.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** More would only heat the machine: somebody has to draw the board, too. */
const MOST_WORKERS = 4;
/** How long a worker may be at a handful, in milliseconds; so often the page hears of it. */
const HANDFUL = 150;
const MOST_SEEDS = 64;

/** What is thrown where somebody has called the work off. */
export class CalledOff extends Error {}

export interface Pool {
  /**
   * Plays a task of the history on the table; `onProgress` hears of the part that is done. Rejects with what a worker
   * could not do, or with `CalledOff`. One task at a time.
   */
  play(task: Task, onProgress?: (part: number) => void): Promise<SeedRows[]>;
  /** Ends the workers, and whatever they are at. The next task has fresh ones. */
  cancel(): void;
}

export const workersHere = (): number =>
  Math.min(MOST_WORKERS, Math.max(1, (navigator.hardwareConcurrency || 2) - 1));

export function startPool(): Pool {
  let workers: Worker[] = [];
  let giveUp: ((error: Error) => void) | null = null;

  const letGo = (error: Error) => {
    for (const worker of workers) worker.terminate();
    workers = [];
    giveUp?.(error);
    giveUp = null;
  };

  const hire = (): Worker[] => {
    const scenario = session.value?.labScenario();
    if (!scenario) throw new Error('no history is on the table');
    return Array.from({ length: workersHere() }, () => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      worker.postMessage({ scenario } satisfies ToWorker);
      return worker;
    });
  };

  async function play(task: Task, onProgress?: (part: number) => void): Promise<SeedRows[]> {
    if (giveUp) throw new Error('the workers are busy');
    if (workers.length === 0) workers = hire();
    try {
      return await new Promise<SeedRows[]>((resolve, reject) => {
        giveUp = reject;
        deal(workers, task, { resolve, reject, onProgress });
      });
    } catch (error) {
      giveUp = null;
      letGo(new CalledOff());
      throw error;
    } finally {
      giveUp = null;
    }
  }

  return { play, cancel: () => letGo(new CalledOff('called off')) };
}

interface Dealing {
  resolve: (rows: SeedRows[]) => void;
  reject: (error: Error) => void;
  onProgress?: (part: number) => void;
}

function deal(
  workers: readonly Worker[],
  { seeds, ...rest }: Task,
  { resolve, reject, onProgress }: Dealing,
): void {
  const all: SeedRows[] = [];
  const empty = { ...rest, seeds: [] } as Task;
  let dealt = 0;
  if (seeds.length === 0) return resolve([]);

  for (const worker of workers) {
    let size = 1;
    let since = 0;
    const next = () => {
      if (dealt === seeds.length) return;
      // Towards the end handfuls shrink, so that nobody waits for the last one.
      const share = Math.ceil((seeds.length - dealt) / (2 * workers.length));
      const handful = seeds.slice(dealt, dealt + Math.min(size, share));
      dealt += handful.length;
      since = performance.now();
      worker.postMessage({ seeds: handful } satisfies ToWorker);
    };
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ('failed' in data) return reject(new Error(data.failed));
      all.push(...data.rows);
      const took = Math.max(1, performance.now() - since);
      size = Math.max(1, Math.min(MOST_SEEDS, Math.round((size * HANDFUL) / took), 4 * size));
      onProgress?.(all.length / seeds.length);
      if (all.length === seeds.length) resolve(all.sort((a, b) => a.seed - b.seed));
      else next();
    };
    // A script that could not be fetched says nothing more than that.
    worker.onerror = (event) => reject(new Error(event.message || 'a worker could not be started'));
    worker.postMessage({ task: empty } satisfies ToWorker);
    next();
  }
}

/** What the page and its workers tell each other. */
import type { SeedRows } from '../../insight/games.ts';
import type { Task } from '../../insight/task.ts';
import type { Scenario } from '../../scenario/vocabulary/schema.ts';

export type ToWorker = { scenario: Scenario } | { task: Task } | { seeds: number[] };
export type FromWorker = { rows: SeedRows[] } | { failed: string };

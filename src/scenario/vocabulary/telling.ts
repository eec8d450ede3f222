/**
 * Collections that tell about the history, or teach how it is played, and decide nothing in a game: the page loads them when they are asked for,
 * and the content hash leaves them out. Free of the checker, so that the page can read it.
 */
import type { Scenario } from './schema.ts';

export const TELLING = ['facts', 'cards', 'series', 'lessons'] as const;

export type Telling = Pick<Scenario, (typeof TELLING)[number]>;

// Where the tables of balance lie.
import { fileURLToPath } from 'node:url';

export const optionsTable = (leader: string): string =>
  fileURLToPath(new URL(`options-${leader}.txt`, import.meta.url));
export const TOURNAMENT = fileURLToPath(new URL('tournament.txt', import.meta.url));

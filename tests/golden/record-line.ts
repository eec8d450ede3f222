// The record line as a table that people can read: what Docker's leader would see, quarter by quarter, when every side
// does what history did.
import { fileURLToPath } from 'node:url';
import { turnName } from '../../src/record/index.ts';
import { playQuarter, recordPolicy } from '../../src/rivals/index.ts';
import {
  createWorld,
  endingOf,
  outcomesOf,
  read,
  startState,
  turnOf,
  type Model,
} from '../../src/sim/index.ts';

export const RECORD_LINE = fileURLToPath(new URL('record-line.txt', import.meta.url));

type Reading = Parameters<typeof read>[2];
const COLUMNS: [title: string, reading: Reading, digits: number][] = [
  ['adoption', { is: 'adoption' }, 3],
  ['engine', { is: 'share', product: 'docker-engine' }, 3],
  ['swarm', { is: 'share', product: 'swarm' }, 3],
  ['k8s', { is: 'share', product: 'kubernetes' }, 3],
  ['mesos', { is: 'share', product: 'mesos' }, 3],
  ['rkt', { is: 'share', product: 'rkt' }, 3],
  ['cash', { is: 'cash', company: 'docker' }, 1],
  ['revenue', { is: 'revenue', company: 'docker' }, 1],
  ['teams', { is: 'teams', company: 'docker' }, 0],
  ['trust', { is: 'trust', company: 'docker' }, 1],
  ['infl', { is: 'influence', company: 'docker' }, 1],
];

/** Seed 1, to the end of the epilogue. */
export function recordLine(model: Model): string {
  const world = createWorld(model, '1');
  const state = startState(world);
  const rows = [['quarter', ...COLUMNS.map(([title]) => title)]];
  while (turnOf(model.layout, state) <= model.epilogueTurn) {
    const quarter = turnName(model, turnOf(model.layout, state));
    playQuarter(world, state, () => recordPolicy);
    rows.push([
      quarter,
      ...COLUMNS.map(([, reading, digits]) => read(world, state, reading).toFixed(digits)),
    ]);
  }
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padStart(widths[column])).join('  '));
  const outcomes = Object.entries(outcomesOf(world, state)).map(
    ([id, came]) => `${id} ${came ? 'yes' : 'no'}`,
  );
  const ending = endingOf(world, state, model.names.companies.at('docker'));
  return [...lines, '', `ending ${ending}`, ...outcomes, ''].join('\n');
}

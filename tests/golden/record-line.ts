// The record line as tables that people can read: the market, and what each leader would see, quarter by quarter, when
// every side does what history did and luck is neither good nor bad.
import { fileURLToPath } from 'node:url';
import { playRecord } from '../../src/insight/history/index.ts';
import { turnName } from '../../src/record/index.ts';
import { endingOf, outcomesOf, read, type Model } from '../../src/sim/index.ts';

export const RECORD_LINE = fileURLToPath(new URL('record-line.txt', import.meta.url));

type Reading = Parameters<typeof read>[2];
type Column = [title: string, reading: Reading, digits: number];

const share = (title: string, product: string): Column => [title, { is: 'share', product }, 3];
const MARKET: Column[] = [
  ['adoption', { is: 'adoption' }, 3],
  ...['developers', 'web-scale', 'enterprises'].map((segment): Column => [
    segment.slice(0, 8),
    { is: 'adoption', segment },
    3,
  ]),
  share('image', 'docker-image'),
  share('engine', 'docker-engine'),
  share('rkt', 'rkt'),
  share('containrd', 'containerd'),
  share('swarm', 'swarm'),
  share('k8s', 'kubernetes'),
  share('mesos', 'mesos'),
  share('ecs', 'ecs'),
  ['by-hand', { is: 'none', layer: 'orchestration' }, 3],
  share('openshift', 'openshift'),
  share('dcos', 'dcos'),
  share('tectonic', 'tectonic'),
  share('gke', 'gke'),
  share('docker-ee', 'docker-ee'),
];
const PROJECTS: Column[] = [
  ...['docker-engine', 'swarm', 'kubernetes', 'mesos', 'rkt'].map((product): Column => [
    `${product.slice(0, 10)} code`,
    { is: 'contributors', product },
    0,
  ]),
  ...['docker-engine', 'kubernetes', 'mesos'].map((product): Column => [
    `${product.slice(0, 10)} around`,
    { is: 'complementors', product },
    0,
  ]),
  ['k8s neutral', { is: 'neutrality', product: 'kubernetes' }, 2],
  ['engine debt', { is: 'debt', product: 'docker-engine' }, 1],
  ['OCI runtime', { is: 'maturity', standard: 'oci-runtime' }, 2],
  ['CNCF hosts', { is: 'hosted', foundation: 'cncf' }, 0],
  ['resentment', { is: 'track', track: 'resentment' }, 0],
  ['control', { is: 'track', track: 'control' }, 0],
];
const leader = (company: string): Column[] => [
  ['cash', { is: 'cash', company }, 1],
  ['revenue', { is: 'revenue', company }, 2],
  ['teams', { is: 'teams', company }, 0],
  ['staff', { is: 'staff', company }, 0],
  ['value', { is: 'valuation', company }, 0],
  ['trust', { is: 'trust', company }, 1],
  ['influence', { is: 'influence', company }, 1],
];

/** To the end of the epilogue. */
export function recordLine(model: Model): string {
  const { world, quarters } = playRecord(model);
  const table = (title: string, columns: Column[]) => {
    const rows = quarters.map(({ end }, turn) => [
      turnName(model, turn),
      ...columns.map(([, reading, digits]) => read(world, end, reading).toFixed(digits)),
    ]);
    return [title, ...aligned([['quarter', ...columns.map(([name]) => name)], ...rows]), ''];
  };
  const { end } = quarters.at(-1)!;
  const outcomes = Object.entries(outcomesOf(world, end)).map(([id, came]) => `${id} ${came ? 'yes' : 'no'}`);
  const { scenario, names } = model;
  return [
    ...table('market', MARKET),
    ...table('projects', PROJECTS),
    ...scenario.leaders.flatMap(({ company }) => table(company, leader(company))),
    ...scenario.leaders
      .filter(({ playable }) => playable)
      .map(({ company }) => `ending of ${company}: ${endingOf(world, end, names.companies.at(company))}`),
    ...outcomes,
    '',
  ].join('\n');
}

function aligned(rows: string[][]): string[] {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((cell, column) => cell.padStart(widths[column])).join('  '));
}

/**
 * Engineering: what the plan's teams, outside contributors and undirected hands do to products. Diminishing returns
 * twice over: the nth team adds less than the first (n / (n + half)), and a good product is hard to better
 * ((10 − x) / 10).
 */
import { clamp } from '../math.ts';
import { phaseCause } from '../model/causes.ts';
import type { Job, Leader } from '../model/types.ts';
import type { Quarter } from '../model/types.ts';

const CONTRIBUTORS = phaseCause('contributors');
const LOAD = phaseCause('load');

const TOP = 10;
const FULL = 100;
const WORK = phaseCause('work');
const DEBT = phaseCause('debt');

/** n / (n + half): the part of the greatest rate that n teams reach. */
const effort = (teams: number, half: number): number => (teams > 0 ? teams / (teams + half) : 0);

function improve(q: Quarter, p: number, attribute: number, points: number, cause: number): number {
  const { model, s } = q;
  const at = model.layout.quality + p * model.names.attributes.length + attribute;
  // Points are few and (10 − x) / 10 of them at most: the top is never passed, and the stock needs no bounds here.
  const built = (points * (TOP - s[at])) / TOP;
  q.shift(at, built, cause);
  return built;
}

/** The plan of one leader for a quarter. Teams that are not there do not work: the plan is scaled to those that are. */
export function workPlan(q: Quarter, leader: Leader): void {
  const { layout } = q.model;
  let planned = 0;
  for (const job of leader.jobs) planned += q.s[layout.plan + job.index];
  if (planned === 0 || q.s[layout.status + leader.company] === 2) return;
  const scale = Math.min(1, q.s[layout.teams + leader.company] / planned);
  for (const job of leader.jobs) {
    const teams = scale * q.s[layout.plan + job.index];
    if (teams > 0) doJob(q, leader, job, teams);
  }
}

function doJob(q: Quarter, leader: Leader, job: Job, teams: number): void {
  const { model, s } = q;
  const { layout } = model;
  const { parameters } = q.world;
  const { row } = model.parameters;
  const done = effort(teams, parameters[row['engineering-half']]);
  if (job.kind === 'community') {
    q.change(layout.trust + leader.company, parameters[row['community-rate']] * done, 0, FULL, WORK);
    return;
  }
  // Teams serve the products of their job that are on the market, by weight.
  let weights = 0;
  for (let k = 0; k < job.products.length; k++)
    if (s[layout.launched + job.products[k]] > 0) weights += job.weights[k];
  if (weights === 0) return;
  for (let k = 0; k < job.products.length; k++) {
    const p = job.products[k];
    if (s[layout.launched + p] <= 0) continue;
    const part = job.weights[k] / weights;
    s[layout.hands + p] += part * teams;
    serve(q, leader, job, p, part * done);
  }
}

/** What `part` of a full effort does for one product. */
function serve(q: Quarter, leader: Leader, job: Job, p: number, part: number): void {
  const { layout, stability } = q.model;
  const { parameters } = q.world;
  const { row } = q.model.parameters;
  if (job.kind === 'improve') {
    const built = improve(q, p, job.attribute, parameters[row['engineering-rate']] * part, WORK);
    // Stability is what repays haste; everything else leaves some of it behind.
    if (job.attribute !== stability)
      q.change(layout.debt + p, parameters[row['pace-debt']] * built, 0, TOP, DEBT);
  } else if (job.kind === 'repay') {
    q.change(layout.debt + p, -parameters[row['repay-rate']] * part, 0, TOP, WORK);
  } else {
    improve(q, p, stability, parameters[row['engineering-rate']] * part, WORK);
    q.change(layout.influence + leader.company, parameters[row['upstream-rate']] * part, 0, FULL, WORK);
  }
}

/** Growth that no plan directs: the scenario's tended products, and outside contributors, whom neutral governance draws. */
export function undirectedWork(q: Quarter): void {
  const { model, s } = q;
  const { layout, names, tended } = model;
  const attributes = names.attributes.length;
  const { parameters } = q.world;
  const { row } = model.parameters;
  const rate = parameters[row['contributor-rate']];
  const half = parameters[row['contributor-half']];
  // Few hands work in proportion: the slope of the effort at none.
  const fastest = parameters[row['engineering-rate']];
  const teamsPerPoint = fastest > 0 ? parameters[row['engineering-half']] / fastest : 0;
  for (let p = 0; p < names.products.length; p++) {
    if (s[layout.launched + p] <= 0) continue;
    const crowd = effort(s[layout.contributors + p], half) * s[layout.neutrality + p] * rate;
    const open = s[layout.status + s[layout.owner + p]] !== 2;
    for (let a = 0; a < attributes; a++) {
      if (crowd > 0) improve(q, p, a, crowd, CONTRIBUTORS);
      const points = tended[p * attributes + a];
      if (points === 0 || !open) continue;
      improve(q, p, a, points, WORK);
      s[layout.hands + p] += points * teamsPerPoint;
    }
  }
}

/** Users beyond what the owner's teams can support cost the main product stability. */
export function supportLoad(q: Quarter, company: number): void {
  const { model, s } = q;
  const { layout, main, deep, names } = model;
  const p = main[company];
  if (p < 0 || deep[company] === 1 || s[layout.owner + p] !== company || s[layout.launched + p] <= 0) return;
  const capacity = q.world.parameters[q.model.parameters.row['load-per-team']] * s[layout.teams + company];
  const over = clamp(s[layout.use + p] - capacity, 0, 1);
  if (over === 0) return;
  const at = layout.quality + p * names.attributes.length + model.stability;
  q.change(at, -q.world.parameters[q.model.parameters.row['load-on-stability']] * over, 0, TOP, LOAD);
}

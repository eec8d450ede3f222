/**
 * Engineering: what the plan's teams, outside contributors and undirected hands do to products. Diminishing returns
 * twice over: the nth team adds less than the first (n / (n + half)), and a good product is hard to better
 * ((10 − x) / 10).
 */
import { clamp } from '../math.ts';
import { useOf } from '../market/use.ts';
import { phaseCause } from '../model/causes.ts';
import type { Job, Leader } from '../model/types.ts';
import type { Quarter } from '../model/types.ts';

const TOP = 10;
const WORK = phaseCause('work');

/** n / (n + half): the part of the greatest rate that n teams reach. */
const effort = (teams: number, half: number): number => (teams > 0 ? teams / (teams + half) : 0);

function improve(q: Quarter, p: number, attribute: number, points: number, cause: number): number {
  const at = q.model.layout.quality + p * q.model.names.attributes.length + attribute;
  return q.add({ at, min: 0, max: TOP, twin: -1 }, (points * (TOP - q.s[at]!)) / TOP, cause);
}

/** The plan of one leader for a quarter. Teams that are not there do not work: the plan is scaled to those that are. */
export function workPlan(q: Quarter, leader: Leader): void {
  const { layout } = q.model;
  let planned = 0;
  for (const job of leader.jobs) planned += q.s[layout.plan + job.index]!;
  if (planned === 0 || q.s[layout.status + leader.company] === 2) return;
  const scale = Math.min(1, q.s[layout.teams + leader.company]! / planned);
  for (const job of leader.jobs) {
    const teams = scale * q.s[layout.plan + job.index]!;
    if (teams > 0) doJob(q, leader, job, teams);
  }
}

function doJob(q: Quarter, leader: Leader, job: Job, teams: number): void {
  const { world, model, s } = q;
  const { layout, parameters } = model;
  const half = world.parameters[parameters.row['engineering-half']]!;
  const done = effort(teams, half);
  const value = (id: 'engineering-rate' | 'repay-rate' | 'upstream-rate' | 'community-rate' | 'pace-debt') =>
    world.parameters[parameters.row[id]]!;
  if (job.kind === 'community') {
    q.add({ at: layout.trust + leader.company, min: 0, max: 100, twin: -1 }, value('community-rate') * done, WORK);
    return;
  }
  // Teams serve the products of their job that are on the market, by weight.
  let weights = 0;
  job.products.forEach((p, index) => {
    if (s[layout.launched + p]! > 0) weights += job.weights[index]!;
  });
  if (weights === 0) return;
  job.products.forEach((p, index) => {
    if (s[layout.launched + p]! <= 0) return;
    const part = (job.weights[index]! / weights) * done;
    if (job.kind === 'improve') {
      const built = improve(q, p, job.attribute, value('engineering-rate') * part, WORK);
      // Stability is what repays haste; everything else leaves some of it behind.
      if (job.attribute !== model.stability) {
        q.add({ at: layout.debt + p, min: 0, max: TOP, twin: -1 }, value('pace-debt') * built, phaseCause('debt'));
      }
    } else if (job.kind === 'repay') {
      q.add({ at: layout.debt + p, min: 0, max: TOP, twin: -1 }, -value('repay-rate') * part, WORK);
    } else {
      improve(q, p, model.stability, value('engineering-rate') * part, WORK);
      q.add({ at: layout.influence + leader.company, min: 0, max: 100, twin: -1 }, value('upstream-rate') * part, WORK);
    }
  });
}

/** Growth that no plan directs: the scenario's tended products, and outside contributors, whom neutral governance draws. */
export function undirectedWork(q: Quarter): void {
  const { world, model, s } = q;
  const { layout, names, tended, parameters, everyProduct } = model;
  const attributes = names.attributes.length;
  const rate = world.parameters[parameters.row['contributor-rate']]!;
  const half = world.parameters[parameters.row['contributor-half']]!;
  for (const p of everyProduct) {
    if (s[layout.launched + p]! <= 0) continue;
    const crowd = effort(s[layout.complementors + p]!, half) * s[layout.neutrality + p]! * rate;
    const open = s[layout.status + s[layout.owner + p]!] !== 2;
    for (let a = 0; a < attributes; a++) {
      if (crowd > 0) improve(q, p, a, crowd, phaseCause('contributors'));
      const hands = tended[p * attributes + a]!;
      if (hands > 0 && open) improve(q, p, a, hands, WORK);
    }
  }
}

/** Users beyond what the owner's teams can support cost the main product stability. */
export function supportLoad(q: Quarter, company: number): void {
  const { world, model, s } = q;
  const { layout, parameters, main, deep, names } = model;
  const p = main[company]!;
  if (p < 0 || deep[company] === 1 || s[layout.owner + p] !== company || s[layout.launched + p]! <= 0) return;
  const use = useOf(s, model, p);
  const capacity = world.parameters[parameters.row['load-per-team']]! * s[layout.teams + company]!;
  const over = clamp(use - capacity, 0, 1);
  if (over === 0) return;
  const at = layout.quality + p * names.attributes.length + model.stability;
  q.add({ at, min: 0, max: TOP, twin: -1 }, -world.parameters[parameters.row['load-on-stability']]! * over, phaseCause('load'));
}

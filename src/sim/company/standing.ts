/** Trust, influence and relations, as far as they move by themselves. */
import { phaseCause } from '../model/causes.ts';
import type { Quarter } from '../model/types.ts';

const INSTABILITY = phaseCause('instability');
const REVERSION = phaseCause('reversion');
const STANDING = phaseCause('standing');

/** Stability at which users stop complaining. */
const STABLE_ENOUGH = 5;
/** Trust and influence are counted to this. */
const FULL = 100;

/** Goodwill drifts to the middle; a product that many use and that falls over costs it. */
export function driftTrust(q: Quarter, company: number): void {
  const { world, model, s } = q;
  const { layout, parameters, main, names } = model;
  const at = layout.trust + company;
  const middle = world.parameters[parameters.row['trust-middle']];
  q.change(at, world.parameters[parameters.row['trust-reversion']] * (middle - s[at]), 0, FULL, REVERSION);
  const p = main[company];
  if (p < 0 || s[layout.owner + p] !== company || s[layout.launched + p] <= 0) return;
  const hidden = world.parameters[parameters.row['debt-on-stability']] * s[layout.debt + p];
  const felt = s[layout.quality + p * names.attributes.length + model.stability] - hidden;
  if (felt >= STABLE_ENOUGH) return;
  const pain = (STABLE_ENOUGH - felt) * s[layout.totalShare + p];
  q.change(at, -world.parameters[parameters.row['trust-instability']] * pain, 0, FULL, INSTABILITY);
}

/** Influence goes towards what a company's best product (`best`, its use) and its seats in foundations give, on top of what it had at first. */
export function driftInfluence(q: Quarter, company: number, best: number): void {
  const { world, model, s } = q;
  const { layout, parameters, names } = model;
  const half = world.parameters[parameters.row['influence-half']];
  let seats = 0;
  for (let f = 0; f < names.foundations.length; f++)
    seats += s[layout.member + f * names.companies.length + company];
  const level =
    model.startInfluence[company] +
    world.parameters[parameters.row['influence-share']] * (best > 0 ? best / (best + half) : 0) +
    world.parameters[parameters.row['influence-member']] * seats;
  const at = layout.influence + company;
  q.change(at, world.parameters[parameters.row['influence-reversion']] * (level - s[at]), 0, FULL, STANDING);
}

/** Quarrels and courtesies are forgotten little by little: relations go back to the middle. */
export function driftRelations(q: Quarter): void {
  const { layout, names, parameters } = q.model;
  const rate = q.world.parameters[parameters.row['relation-reversion']];
  const count = names.companies.length;
  for (let one = 0; one < count; one++) {
    for (let two = one + 1; two < count; two++) {
      const at = layout.relation + one * count + two;
      const by = rate * (50 - q.s[at]);
      if (by === 0) continue;
      q.shift(at, by, REVERSION);
      q.shift(layout.relation + two * count + one, by, REVERSION);
    }
  }
}

/** Trust, influence and relations, as far as they move by themselves. */
import { bestUse } from '../market/use.ts';
import { phaseCause } from '../model/causes.ts';
import type { Quarter } from '../model/types.ts';

/** Stability at which users stop complaining. */
const STABLE_ENOUGH = 5;

/** Goodwill drifts to the middle; a product that many use and that falls over costs it. */
export function driftTrust(q: Quarter, company: number): void {
  const { world, model, s } = q;
  const { layout, parameters, main, names } = model;
  const stock = { at: layout.trust + company, min: 0, max: 100, twin: -1 };
  const middle = world.parameters[parameters.row['trust-middle']]!;
  q.add(stock, world.parameters[parameters.row['trust-reversion']]! * (middle - s[stock.at]!), phaseCause('reversion'));
  const p = main[company]!;
  if (p < 0 || s[layout.owner + p] !== company || s[layout.launched + p]! <= 0) return;
  const hidden = world.parameters[parameters.row['debt-on-stability']]! * s[layout.debt + p]!;
  const felt = s[layout.quality + p * names.attributes.length + model.stability]! - hidden;
  if (felt >= STABLE_ENOUGH) return;
  const pain = (STABLE_ENOUGH - felt) * s[layout.totalShare + p]!;
  q.add(stock, -world.parameters[parameters.row['trust-instability']]! * pain, phaseCause('instability'));
}

/** Influence goes towards what a company's best product and its seats in foundations give, on top of what it had at first. */
export function driftInfluence(q: Quarter, company: number): void {
  const { world, model, s } = q;
  const { layout, parameters, names } = model;
  const half = world.parameters[parameters.row['influence-half']]!;
  const best = bestUse(s, model, company);
  let seats = 0;
  for (let f = 0; f < names.foundations.length; f++) seats += s[layout.member + f * names.companies.length + company]!;
  const level =
    model.startInfluence[company]! +
    world.parameters[parameters.row['influence-share']]! * (best > 0 ? best / (best + half) : 0) +
    world.parameters[parameters.row['influence-member']]! * seats;
  const stock = { at: layout.influence + company, min: 0, max: 100, twin: -1 };
  q.add(stock, world.parameters[parameters.row['influence-reversion']]! * (level - s[stock.at]!), phaseCause('standing'));
}

/** Quarrels and courtesies are forgotten little by little: relations go back to the middle. */
export function driftRelations(q: Quarter): void {
  const { layout, names, parameters } = q.model;
  const rate = q.world.parameters[parameters.row['relation-reversion']]!;
  const count = names.companies.length;
  for (let one = 0; one < count; one++) {
    for (let two = one + 1; two < count; two++) {
      const at = layout.relation + one * count + two;
      const by = rate * (50 - q.s[at]!);
      if (by !== 0) q.add({ at, min: 0, max: 100, twin: layout.relation + two * count + one }, by, phaseCause('reversion'));
    }
  }
}

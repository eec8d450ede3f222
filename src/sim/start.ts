/** The state in the first quarter of the scenario. */
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import { costsOf } from './company/finance.ts';
import { measureOpening } from './market/market.ts';
import type { State } from './state.ts';
import type { Model, World } from './model/types.ts';

/** Opening positions by model: a cache, for games are started by the thousand. */
const openings = new WeakMap<Model, Float64Array>();

/** A new game's state: the scenario's opening position, before anybody has moved. */
export function startState(world: World): State {
  const { model } = world;
  let opening = openings.get(model);
  if (!opening) openings.set(model, (opening = openingOf(model)));
  const s = opening.slice();
  measureOpening(world, s);
  for (let c = 0; c < model.names.companies.length; c++) s[model.layout.costs + c] = costsOf(world, s, c);
  return { numbers: s };
}

function openingOf(model: Model): Float64Array {
  const { layout, names, scenario } = model;
  const s = new Float64Array(layout.size);
  setCompanies(s, model, scenario);
  setProducts(s, model, scenario);
  const segments = names.segments.length;
  scenario.segments.forEach((segment, i) => {
    s[layout.adoption + i] = segment.adoption;
    s[layout.friction + i] = segment.friction;
  });
  names.layers.ids.forEach((_, layer) => {
    const [first, end] = model.layerRange[layer];
    for (let i = 0; i < segments; i++) {
      let rest = 1;
      for (let p = first; p < end; p++) rest -= s[layout.free + p * segments + i];
      s[layout.outside + layer * segments + i] = Math.max(0, rest);
      s[layout.none + layer * segments + i] = Math.max(0, rest);
    }
  });
  for (const foundation of scenario.foundations) {
    const f = names.foundations.at(foundation.id);
    s[layout.founded + f] = foundation.founded ? 1 : 0;
    s[layout.pace + f] = foundation.pace ?? 0;
    for (const member of foundation.members ?? [])
      s[layout.member + f * names.companies.length + names.companies.at(member)] = 1;
    for (const product of foundation.hosts ?? [])
      s[layout.hosts + f * names.products.length + names.products.at(product)] = 1;
  }
  for (const standard of scenario.standards)
    s[layout.maturity + names.standards.at(standard.id)] = standard.maturity ?? 0;
  for (const track of scenario.tracks) s[layout.track + names.tracks.at(track.id)] = track.value;
  for (const person of scenario.people) {
    const h = names.people.at(person.id);
    s[layout.standing + h] = person.standing;
    s[layout.will + h] = person.will;
    s[layout.serving + h] = 1;
  }
  for (const leader of model.leaders)
    leader.jobs.forEach((job, j) => (s[layout.plan + job.index] = leader.plan[j]!));
  return s;
}

function setCompanies(s: Float64Array, model: Model, scenario: Scenario): void {
  const { layout, names } = model;
  const count = names.companies.length;
  s.fill(50, layout.relation, layout.relation + count * count);
  for (const company of scenario.companies) {
    const c = names.companies.at(company.id);
    s[layout.cash + c] = company.cash;
    s[layout.teams + c] = company.teams;
    s[layout.staff + c] = company.staff ?? 0;
    s[layout.trust + c] = company.trust;
    s[layout.influence + c] = company.influence;
    s[layout.lastDilemma + c] = -1;
    for (const product of company.ships ?? [])
      s[layout.ships + c * names.products.length + names.products.at(product)] = 1;
  }
  for (const { company, other, value, allied } of scenario.relations) {
    const [one, two] = [names.companies.at(company), names.companies.at(other)];
    for (const [a, b] of [
      [one, two],
      [two, one],
    ] as const) {
      s[layout.relation + a * count + b] = value;
      s[layout.allied + a * count + b] = allied ? 1 : 0;
    }
  }
}

function setProducts(s: Float64Array, model: Model, scenario: Scenario): void {
  const { layout, names } = model;
  const attributes = names.attributes.length;
  const segments = names.segments.length;
  for (const product of scenario.products) {
    const p = names.products.at(product.id);
    s[layout.launched + p] = product.launched ? 1 : 0;
    s[layout.owner + p] = names.companies.at(product.company);
    for (const [id, value] of Object.entries(product.qualities))
      s[layout.quality + p * attributes + names.attributes.at(id)] = value;
    s[layout.debt + p] = product.debt ?? 0;
    s[layout.contributors + p] = product.contributors ?? 0;
    s[layout.neutrality + p] = product.neutrality ?? 0;
    s[layout.complementors + p] = product.complementors ?? 0;
    s[layout.price + p] = product.price ?? 0;
    s[layout.conformity + p] = product.conformity ?? 0;
    s[layout.runsOn + p] = product.runsOn ? names.products.at(product.runsOn) + 1 : 0;
    for (const [id, share] of Object.entries(product.shares ?? {})) {
      s[layout.free + p * segments + names.segments.at(id)] = share;
      s[layout.share + p * segments + names.segments.at(id)] = share;
    }
    for (const [other, strength] of Object.entries(product.integrates ?? {})) {
      s[layout.links + model.links.get(p * names.products.length + names.products.at(other))!] = strength;
    }
  }
}

/** Complementors around products, and the pace of standards. */
import { phaseCause } from '../model/causes.ts';
import type { Quarter } from '../model/types.ts';

const STANDARDS = phaseCause('standards');

const TOP = 10;
/** The trust of a company that nobody minds and nobody loves. */
const TRUSTED = 50;
const COMPLEMENTORS = phaseCause('complementors');
const CONTRIBUTORS = phaseCause('contributors');

/**
 * dC/dt = (C* − C) / τ, where C* grows with reach, with the plug-in points that a product offers, and with how little
 * one company rules it (two-sided markets: Rochet and Tirole 2003).
 */
export function growComplementors(q: Quarter): void {
  const { world, model, s } = q;
  const { layout, names, parameters, extensibility } = model;
  const reach = world.parameters[parameters.row['complementor-reach']];
  const openness = world.parameters[parameters.row['complementor-openness']];
  const tau = world.parameters[parameters.row['complementor-time']];
  for (let p = 0; p < names.products.length; p++) {
    if (s[layout.launched + p] <= 0) continue;
    const open = 1 - openness + openness * s[layout.neutrality + p];
    const target =
      reach *
      s[layout.use + p] *
      (s[layout.quality + p * names.attributes.length + extensibility] / TOP) *
      open;
    const at = layout.complementors + p;
    q.shift(at, (target - s[at]) / tau, COMPLEMENTORS);
  }
}

/**
 * People who write to a product: dA/dt = (A* − A) / τ. Whoever is paid to work on it, and strangers, who come with its
 * new users rather than with its old ones (A* grows with the square root of the inflow of use), to where governance is
 * open and the owner trusted.
 */
export function gatherContributors(q: Quarter): void {
  const { world, model, s } = q;
  const { layout, names, parameters } = model;
  const hands = world.parameters[parameters.row['contributor-hands']];
  const reach = world.parameters[parameters.row['contributor-reach']];
  const openness = world.parameters[parameters.row['complementor-openness']];
  const tau = world.parameters[parameters.row['contributor-time']];
  for (let p = 0; p < names.products.length; p++) {
    const at = layout.contributors + p;
    if (s[layout.launched + p] <= 0) {
      // Who wrote to a product that is gone goes home.
      if (s[at] > 0) q.shift(at, -s[at] / tau, CONTRIBUTORS);
      continue;
    }
    const open = 1 - openness + openness * s[layout.neutrality + p];
    const goodwill = s[layout.trust + s[layout.owner + p]] / TRUSTED;
    const target = hands * s[layout.hands + p] + reach * open * goodwill * Math.sqrt(s[layout.inflow + p]);
    q.shift(at, (target - s[at]) / tau, CONTRIBUTORS);
  }
}

/** A standard matures at its foundation's pace, by the part of the companies that have joined. */
export function matureStandards(q: Quarter): void {
  const { model, s } = q;
  const { layout, names, foundationOf } = model;
  const companies = names.companies.length;
  for (let t = 0; t < names.standards.length; t++) {
    const f = foundationOf[t];
    if (s[layout.founded + f] !== 1) continue;
    let members = 0;
    for (let c = 0; c < companies; c++) members += s[layout.member + f * companies + c];
    const at = layout.maturity + t;
    q.shift(at, s[layout.pace + f] * (members / companies) * (1 - s[at]), STANDARDS);
  }
}

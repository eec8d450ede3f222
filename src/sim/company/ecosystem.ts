/** Complementors around products, and the pace of standards. */
import { phaseCause } from '../model/causes.ts';
import type { Quarter } from '../model/types.ts';

const STANDARDS = phaseCause('standards');

const TOP = 10;
const COMPLEMENTORS = phaseCause('complementors');

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

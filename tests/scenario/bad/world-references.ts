// Ids in the description of the world that lead nowhere, one for every kind of thing that can be named there.
import type { Fixture } from './fixture.ts';

/** A word exchanged for one that names nothing. */
const lost = (name: string, from: string, to: string, path: string, says: string): Fixture => ({
  name: `no such ${name}`,
  file: 'world.yaml',
  from,
  to,
  path,
  says,
});

export const worldReferences: Fixture[] = [
  lost(
    'company (owner of a product)',
    'company: mill-lane, launched: true',
    'company: »mil-lane, launched: true',
    'products[0].company',
    'there is no company "mil-lane"; did you mean "mill-lane"?',
  ),
  lost(
    'product (in a list)',
    'ships: [brick-oven]',
    'ships: [»brik-oven]',
    'companies[1].ships[0]',
    'there is no product "brik-oven"; did you mean "brick-oven"?',
  ),
  lost(
    'product (as a key)',
    'integrates: {steam-oven: 0.2}',
    'integrates: {gas-oven: »0.2}',
    'products[2].integrates.gas-oven',
    'there is no product "gas-oven"',
  ),
  lost(
    'product (target of a job)',
    'on: [{product: brick-oven, weight: 2}',
    'on: [{product: »wheat, weight: 2}',
    'leaders[0].jobs[0].work.on[0].product',
    'there is no product "wheat"',
  ),
  lost(
    'product (measured by a goal)',
    'measure: {is: use, product: brick-oven}',
    'measure: {is: use, product: »brioche}',
    'leaders[0].goals[0].parts[0].measure.product',
    'there is no product "brioche"',
  ),
  lost(
    'segment (with shares)',
    'shares: {town: 0.3}',
    'shares: {castle: »0.3}',
    'products[2].shares.castle',
    'there is no segment "castle"',
  ),
  lost(
    'layer',
    'layer: bread\n',
    'layer: »bred\n',
    'products[2].layer',
    'there is no layer "bred"; did you mean "bread"?',
  ),
  lost(
    'attribute (with a quality)',
    'qualities: {flavour: 5,',
    'qualities: {smell: »5, flavour: 5,',
    'products[2].qualities.smell',
    'there is no attribute "smell"',
  ),
  lost(
    'person (of a leader)',
    'person: ada-miller\n',
    'person: »nobody\n',
    'leaders[0].person',
    'there is no person "nobody"',
  ),
  lost(
    'source (in a list)',
    'main: brick-oven, sources: [ledger]',
    'main: brick-oven, sources: [»leger]',
    'companies[0].sources[0]',
    'there is no source "leger"; did you mean "ledger"?',
  ),
  lost(
    'source (of a prior)',
    'utility: {centre: 3, sd: 0.3}',
    'utility: {centre: 3, sd: 0.3, sources: [»hearsay]}',
    'layers[1].outside.utility.sources[0]',
    'there is no source "hearsay"',
  ),
  lost(
    'job (in the first plan)',
    'plan: {bake: 2, greet: 1}',
    'plan: {bakee: »2, greet: 1}',
    'leaders[0].plan.bakee',
    'mill-lane has no job "bakee"; did you mean "bake"?',
  ),
  lost(
    'goal (of an ambition)',
    'weights: {reach: 60, name: 40}',
    'weights: {reach: 60, fame: »40}',
    'leaders[0].ambitions[0].weights.fame',
    'there is no goal "fame"; did you mean "name"?',
  ),
];

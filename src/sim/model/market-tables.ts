/** The market's constants as typed arrays: segments by row, products by layer, tastes, links. */
import { quarterNumber } from '../../scenario/turns.ts';
import type { Effect } from '../../scenario/vocabulary/effects.ts';
import type { Scenario } from '../../scenario/vocabulary/schema.ts';
import type { Names } from './names.ts';
import type { MarketTables } from './types.ts';

export function marketTables(scenario: Scenario, names: Names): MarketTables {
  const find = <T extends { id: string }>(items: readonly T[], id: string) =>
    items.find((item) => item.id === id)!;
  const segments = names.segments.ids.map((id) => find(scenario.segments, id));
  const products = names.products.ids.map((id) => find(scenario.products, id));
  const companies = names.companies.ids.map((id) => find(scenario.companies, id));
  const tastes = (which: 0 | 1) =>
    Float64Array.from(
      segments.flatMap((segment) => names.attributes.ids.map((id) => segment.tastes[id]?.[which] ?? 0)),
    );
  const layerOf = Int32Array.from(products, (product) => names.layers.at(product.layer));
  const layerRange = names.layers.ids.map((_, layer) => {
    const first = layerOf.indexOf(layer);
    return first < 0 ? ([0, 0] as const) : ([first, layerOf.lastIndexOf(layer) + 1] as const);
  });
  return {
    size: Float64Array.from(segments, (segment) => segment.size),
    survey: Float64Array.from(segments, (segment) => segment.survey),
    spend: Float64Array.from(segments, (segment) => segment.spend),
    tasteEarly: tastes(0),
    tasteMature: tastes(1),
    integrationTaste: Float64Array.from(segments.flatMap((segment) => segment.integration)),
    stewardTaste: Float64Array.from(segments.flatMap((segment) => segment.steward)),
    layerRange,
    layerOf,
    appeal: Float64Array.from(scenario.layers, (layer) => layer.appeal ?? 0),
    standardOf: Int32Array.from(products, (product) =>
      product.standard ? names.standards.at(product.standard) : -1,
    ),
    foundationOf: Int32Array.from(names.standards.ids, (id) =>
      names.foundations.at(find(scenario.standards, id).foundation),
    ),
    ...linkTables(scenario, names),
    ...shelfTables(scenario, names),
    tended: Float64Array.from(
      products.flatMap((product) => names.attributes.ids.map((id) => product.tended?.[id] ?? 0)),
    ),
    reach: Float64Array.from(companies, (company) => company.reach ?? 0),
    overhead: Float64Array.from(companies, (company) => company.overhead ?? 0),
    startInfluence: Float64Array.from(companies, (company) => company.influence),
    since: Int32Array.from(companies, ({ since }) =>
      since === undefined ? 0 : quarterNumber(since) - quarterNumber(scenario.header.calendar.from),
    ),
    deep: Uint8Array.from(companies, (company) => (company.deep ? 1 : 0)),
    main: Int32Array.from(companies, (company) => (company.main ? names.products.at(company.main) : -1)),
    stability: names.attributes.at('stability'),
    extensibility: names.attributes.at('extensibility'),
    everyProduct: products.map((_, index) => index),
  };
}

/** Every pair of products that anything in the scenario may make work together, numbered in order. */
function linkTables(
  scenario: Scenario,
  names: Names,
): Pick<MarketTables, 'linkFrom' | 'linkTo' | 'linkStart' | 'links'> {
  const count = names.products.length;
  const keys = new Set<number>();
  const add = (product: string, other: string) =>
    keys.add(names.products.at(product) * count + names.products.at(other));
  for (const product of scenario.products)
    for (const other of Object.keys(product.integrates ?? {})) add(product.id, other);
  for (const effect of everyEffect(scenario))
    if (effect.do === 'integrate') add(effect.product as string, effect.with as string);
  const sorted = [...keys].sort((a, b) => a - b);
  return {
    linkFrom: Int32Array.from(sorted, (key) => Math.floor(key / count)),
    linkTo: Int32Array.from(sorted, (key) => key % count),
    linkStart: Int32Array.from(
      { length: count + 1 },
      (_, product) => sorted.filter((key) => key < product * count).length,
    ),
    links: new Map(sorted.map((key, index) => [key, index])),
  };
}

/** Every company and product of which anything in the scenario may make the one ship the other. */
function shelfTables(scenario: Scenario, names: Names): Pick<MarketTables, 'shelfCompany' | 'shelfProduct'> {
  const count = names.products.length;
  const keys = new Set<number>();
  const add = (company: string, product: string) =>
    keys.add(names.companies.at(company) * count + names.products.at(product));
  for (const company of scenario.companies)
    for (const product of company.ships ?? []) add(company.id, product);
  for (const effect of everyEffect(scenario))
    if (effect.do === 'ship') add(effect.company as string, effect.product as string);
  const sorted = [...keys].sort((a, b) => a - b);
  return {
    shelfCompany: Int32Array.from(sorted, (key) => Math.floor(key / count)),
    shelfProduct: Int32Array.from(sorted, (key) => key % count),
  };
}

/** All effects of a scenario, those that depend on a chance among them. */
function everyEffect(scenario: Scenario): Effect[] {
  const found: Effect[] = [];
  const visit = (effects: readonly Effect[] | undefined): void => {
    for (const effect of effects ?? []) {
      found.push(effect);
      if (effect.do === 'chance')
        [effect.then, effect.else].forEach((inner) => visit(inner as Effect[] | undefined));
    }
  };
  for (const decision of [...scenario.decisions, ...scenario.situations])
    decision.options.forEach((option) => visit(option.effects));
  for (const item of [...scenario.initiatives, ...scenario.events]) visit(item.effects);
  return found;
}

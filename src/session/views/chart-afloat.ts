/** What the sea chart shows between the islands: ships, lights, piers, storms, ropes, each of them a number. */
import type { State, World } from '../../sim/index.ts';
import type { Scenario } from '../../scenario/vocabulary/schema.ts';
import { liveriesWorn } from '../liveries-worn.ts';
import { companyName, decisionText, productName } from '../texts.ts';
import type { ChartView } from '../view.ts';

/** Below this, of 10, a product is unstable enough for a storm over its ship. */
const STORM_BELOW = 5;
const MOST_BOATS = 5;
/** What one boat may stand for, so that the longest pier has no more boats than it has room for. */
const PER_BOAT = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

type Afloat = Pick<ChartView, 'fleet' | 'lights' | 'piers' | 'projectsPerBoat' | 'storms' | 'ropes'>;

export function afloat(world: World, state: State, before: State | null, texts: Scenario): Afloat {
  const ships = fleet(world, state, before, texts);
  const flagships = mainProducts(world, state, texts, ships);
  const all = piers(world, state, flagships);
  const longest = Math.max(0, ...all.map(({ projects }) => projects));
  return {
    fleet: ships,
    lights: lights(world, state, texts),
    piers: all,
    projectsPerBoat: PER_BOAT.find((size) => longest <= size * MOST_BOATS) ?? PER_BOAT.at(-1)!,
    storms: storms(world, state, flagships),
    ropes: ropes(world, state, ships),
  };
}

/** Companies that have a vessel on the chart: the leaders, and those that sell something under their own name. */
function fleet(world: World, state: State, before: State | null, texts: Scenario): ChartView['fleet'] {
  const { names, layout } = world.model;
  const leaders = new Set(texts.leaders.map((leader) => leader.company));
  const liveries = liveriesWorn(texts);
  const deeds = before ? deedsOf(world, state, before, texts) : new Map<string, number>();
  return texts.companies
    .filter((company) => company.id !== 'others')
    .map((company) => ({
      company: company.id,
      name: company.name,
      flagship: leaders.has(company.id),
      livery: liveries.get(company.id) ?? 'other',
      afloat: state.numbers[layout.status + names.companies.at(company.id)] === 0,
      deeds: deeds.get(company.id) ?? 0,
    }));
}

/** By company: decisions taken between two states whose chosen option all could see. */
function deedsOf(world: World, state: State, before: State, texts: Scenario): Map<string, number> {
  const { names, layout } = world.model;
  const deeds = new Map<string, number>();
  names.decisions.ids.forEach((id, d) => {
    const option = state.numbers[layout.chosen + d];
    if (option === before.numbers[layout.chosen + d]) return;
    const { company, options } = decisionText(texts, id);
    if (options[option - 1]?.deed) deeds.set(company, (deeds.get(company) ?? 0) + 1);
  });
  return deeds;
}

interface MainProduct {
  company: string;
  name: string;
  product: string;
  productName: string;
  /** Its index. */
  at: number;
}

/** What each flagship stands for, as far as it is on the market. */
function mainProducts(world: World, state: State, texts: Scenario, ships: ChartView['fleet']): MainProduct[] {
  const { names, layout, main } = world.model;
  return ships.flatMap(({ company, name, flagship, afloat: sails }) => {
    const at = main[names.companies.at(company)];
    if (!flagship || !sails || !(at >= 0) || state.numbers[layout.launched + at] <= 0) return [];
    const product = names.products.ids[at];
    return [{ company, name, product, productName: productName(texts, product), at }];
  });
}

function piers(world: World, state: State, flagships: readonly MainProduct[]): ChartView['piers'] {
  const { layout } = world.model;
  return flagships.flatMap(({ at, ...ship }) => {
    const projects = Math.round(state.numbers[layout.complementors + at]);
    return projects > 0 ? [{ ...ship, projects }] : [];
  });
}

function storms(world: World, state: State, flagships: readonly MainProduct[]): ChartView['storms'] {
  const { names, layout } = world.model;
  const attribute = names.attributes.find('stability');
  if (attribute === undefined) return [];
  return flagships.flatMap(({ at, ...ship }) => {
    const stability = state.numbers[layout.quality + at * names.attributes.length + attribute];
    return stability < STORM_BELOW ? [{ ...ship, stability }] : [];
  });
}

function ropes(world: World, state: State, ships: ChartView['fleet']): ChartView['ropes'] {
  const { names, layout } = world.model;
  const sailing = ships.filter((ship) => ship.afloat);
  return sailing.flatMap((one, i) =>
    sailing.slice(i + 1).flatMap((other) => {
      const pair =
        names.companies.at(one.company) * names.companies.length + names.companies.at(other.company);
      if (state.numbers[layout.allied + pair] !== 1) return [];
      return [
        {
          one: { company: one.company, name: one.name },
          other: { company: other.company, name: other.name },
        },
      ];
    }),
  );
}

function lights(world: World, state: State, texts: Scenario): ChartView['lights'] {
  const { names, layout } = world.model;
  const s = state.numbers;
  return texts.foundations.map((foundation) => {
    const f = names.foundations.at(foundation.id);
    const joined = (_: string, c: number) => s[layout.member + f * names.companies.length + c] === 1;
    const hosted = (_: string, p: number) => s[layout.hosts + f * names.products.length + p] === 1;
    return {
      foundation: foundation.id,
      name: foundation.name,
      lit: s[layout.founded + f] === 1,
      members: names.companies.ids
        .filter(joined)
        .map((id) => ({ company: id, name: companyName(texts, id) })),
      hosts: names.products.ids.filter(hosted).map((id) => ({ product: id, name: productName(texts, id) })),
    };
  });
}

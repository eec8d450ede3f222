// The market once more, by its formulas: slow, plain, one user group at a time. What the engine does in one pass over
// typed arrays has to come to the same.
import type { State, World } from '../../src/sim/index.ts';
import { at } from './helpers.ts';

type Table = Record<string, Record<string, number>>;
export interface Market {
  /** Utility by product and segment; products on the market only. */
  utility: Table;
  adoption: Record<string, number>;
  /** Freely chosen, by product and segment, and the outside option by layer and segment. */
  free: Table;
  outside: Table;
  /** With what platforms bring along. */
  share: Table;
  none: Table;
  totalShare: Record<string, number>;
  expected: Record<string, number>;
  /** By product: what it runs of all workloads, by how much that grew, and who writes to it. */
  use: Record<string, number>;
  inflow: Record<string, number>;
  contributors: Record<string, number>;
}

/** A quarter of the market from the state in which it finds the world. */
export function marketByFormula(world: World, state: State): Market {
  const { model, parameters } = world;
  const { names, scenario } = model;
  const number = (...place: [block: Parameters<typeof at>[1], ...ids: string[]]) =>
    state.numbers[at(model, ...place)];
  const values = new Map(model.parameters.rows.map(({ id }, row) => [id, parameters[row]]));
  const parameter = (id: string) => values.get(id)!;
  const segments = names.segments.ids;
  const products = names.products.ids;
  const launched = products.filter((p) => number('launched', p) > 0);
  const items = new Map(scenario.products.map((product) => [product.id, product]));
  const item = (p: string) => items.get(p)!;
  const layers = new Map(names.layers.ids.map((id) => [id, products.filter((p) => item(p).layer === id)]));
  const inLayer = (layer: string) => layers.get(layer)!;
  const owner = (p: string) => names.companies.ids[number('owner', p)];
  const segmentOf = (i: string) => scenario.segments.find((segment) => segment.id === i)!;
  const fill = (i: string) => Math.min(1, number('adoption', i) / parameter(`${i}.potential`));
  const drift = ([early, mature]: readonly [number, number], i: string) => early + (mature - early) * fill(i);

  /** Σ w·x, x being quality as users meet it. */
  const taste = (p: string, i: string) =>
    names.attributes.ids.reduce((sum, attribute) => {
      const hidden = attribute === 'stability' ? parameter('debt-on-stability') * number('debt', p) : 0;
      const felt =
        attribute === 'stability'
          ? Math.max(0, number('quality', p, attribute) - hidden)
          : number('quality', p, attribute);
      return sum + drift(segmentOf(i).tastes[attribute] ?? [0, 0], i) * felt;
    }, 0);
  const steward = (p: string, i: string) =>
    drift(segmentOf(i).steward, i) *
    ((number('trust', owner(p)) - 50) / 50 + parameter('neutrality-weight') * number('neutrality', p));
  const network = (p: string) => {
    const { standard, layer } = item(p);
    const own = number('expected', p);
    if (!standard) return own;
    const c = number('maturity', standard) * number('conformity', p);
    const compatible = inLayer(layer)
      .filter((q) => item(q).standard === standard)
      .reduce((sum, q) => sum + number('conformity', q) * number('expected', q), 0);
    return (1 - c) * own + c * Math.max(own, compatible);
  };
  const vendors = (p: string) =>
    scenario.companies
      .filter((company) => company.id !== owner(p) && number('ships', company.id, p) === 1)
      .reduce((sum, company) => sum + (company.reach ?? 0), 0);
  const shipsRival = (p: string) =>
    inLayer(item(p).layer).some(
      (q) => launched.includes(q) && owner(q) !== owner(p) && number('ships', owner(p), q) === 1,
    );
  const integration = (p: string, i: string) => {
    const row = names.products.at(p) * products.length;
    const fit = [...model.links].reduce((sum, [pair, link]) => {
      const other = products[pair - row];
      return pair < row || other === undefined
        ? sum
        : sum + state.numbers[model.layout.links + link] * number('share', other, i);
    }, 0);
    return drift(segmentOf(i).integration, i) * fit;
  };
  const utilityOf = (p: string, i: string) =>
    parameter(`${p}.constant`) +
    taste(p, i) +
    parameter('network-effect') * network(p) +
    parameter('complementor-weight') * Math.log(1 + number('complementors', p)) +
    parameter('vendor-weight') * Math.log(1 + vendors(p)) -
    (shipsRival(p) ? parameter('rival-shipped') : 0) +
    steward(p, i) +
    integration(p, i) +
    number('campaign', p) +
    number('pull', p, i) +
    number('noise', p);

  const table = (rows: readonly string[], of: (row: string, i: string) => number): Table =>
    Object.fromEntries(
      rows.map((row) => [row, Object.fromEntries(segments.map((i) => [i, of(row, i)] as const))]),
    );
  const utility = table(launched, utilityOf);

  // Bass, with the appeal of the best packaging.
  const ecosystem = launched.reduce((sum, p) => sum + number('complementors', p), 0);
  const relief = parameter('friction-relief') * Math.log(1 + ecosystem);
  const adopters = Object.fromEntries(
    segments.map((i) => {
      const best = scenario.layers.reduce((sum, { id, appeal = 0 }) => {
        const offers = inLayer(id).filter((p) => launched.includes(p));
        return sum + appeal * Math.max(0, ...offers.map((p) => taste(p, i) + steward(p, i)));
      }, 0);
      const a = Math.min(
        5,
        Math.exp(
          parameter('appeal-slope') * (best - parameter('appeal-reference') - number('friction', i) + relief),
        ),
      );
      const [M, n] = [parameter(`${i}.potential`), number('adoption', i)];
      const rate = parameter(`${i}.innovation`) * a + (parameter(`${i}.imitation`) * n) / M;
      return [i, Math.max(0, Math.min(1, rate)) * Math.max(0, M - n)];
    }),
  );
  const adoption = Object.fromEntries(segments.map((i) => [i, number('adoption', i) + adopters[i]]));

  // Each group of users moves by itself: those of a product, those outside, those who are new.
  const free = table(products, () => 0);
  const outside = table(names.layers.ids, () => 0);
  for (const { id: layer } of scenario.layers) {
    const offers = inLayer(layer).filter((p) => launched.includes(p));
    for (const i of segments) {
      const weight = (p: string, from: string | null) => {
        const cost =
          p === from
            ? 0
            : from === ''
              ? parameter('starting-cost')
              : from === null
                ? 0
                : parameter('switching-cost');
        return Math.exp((p === '' ? parameter(`${layer}.outside`) : utility[p][i]) - cost);
      };
      const move = (users: number, from: string | null) => {
        const sum = ['', ...offers].reduce((total, p) => total + weight(p, from), 0);
        for (const p of offers) free[p][i] += (users * weight(p, from)) / sum;
        outside[layer][i] += (users * weight('', from)) / sum;
      };
      const old = adoption[i] > 0 ? number('adoption', i) / adoption[i] : 1;
      const review = parameter(`${i}.review`);
      for (const p of inLayer(layer)) {
        const users = old * number('free', p, i);
        move(review * users, p);
        // Users of what is gone find themselves outside, even those who do not reconsider.
        if (offers.includes(p)) free[p][i] += (1 - review) * users;
        else outside[layer][i] += (1 - review) * users;
      }
      const without = old * number('outside', layer, i);
      outside[layer][i] += (1 - review) * without;
      move(review * without, '');
      move(1 - old, null);
    }
  }

  // What a platform runs is counted for what it runs on, from the top layer down.
  const share = table(products, () => 0);
  const none = table(names.layers.ids, () => 0);
  for (const layer of [...names.layers.ids].reverse()) {
    for (const i of segments) {
      // Nothing runs on what has never been on the market.
      const brought = (p: string) =>
        (number('launched', p) === 0 ? [] : launched)
          .filter(
            (q) =>
              number('runsOn', q) === names.products.at(p) + 1 &&
              names.layers.at(item(q).layer) > names.layers.at(layer),
          )
          .reduce((sum, q) => sum + share[q][i], 0);
      const carried = inLayer(layer).reduce((sum, p) => sum + brought(p), 0);
      for (const p of inLayer(layer))
        share[p][i] = brought(p) / Math.max(1, carried) + Math.max(0, 1 - carried) * free[p][i];
      none[layer][i] = 1 - inLayer(layer).reduce((sum, p) => sum + share[p][i], 0);
    }
  }

  const over = (of: (i: string) => number) =>
    segments.reduce((sum, i) => sum + segmentOf(i).size * adoption[i] * of(i), 0);
  const total = over(() => 1);
  const perProduct = (of: (p: string) => number) => Object.fromEntries(products.map((p) => [p, of(p)]));
  const use = (p: string) => over((i) => share[p][i]);
  // What has never been on the market has nothing to be measured.
  const inflow = (p: string) => (number('launched', p) === 0 ? 0 : Math.max(0, use(p) - number('use', p)));
  const drawn = (p: string) => {
    if (!launched.includes(p)) return 0;
    const closed = parameter('complementor-openness') * (1 - number('neutrality', p));
    const strangers = parameter('contributor-reach') * Math.sqrt(inflow(p));
    const paid = parameter('contributor-hands') * number('hands', p);
    return paid + (1 - closed) * (number('trust', owner(p)) / 50) * strangers;
  };
  const seen = (p: string) => over((i) => share[p][i]) / (total + parameter('expectation-base'));
  return {
    utility,
    adoption,
    free,
    outside,
    share,
    none,
    totalShare: perProduct((p) => over((i) => share[p][i]) / total),
    expected: perProduct(
      (p) => number('expected', p) + parameter('expectation-weight') * (seen(p) - number('expected', p)),
    ),
    use: perProduct(use),
    inflow: perProduct(inflow),
    contributors: perProduct((p) => {
      const [here, time] = [number('contributors', p), parameter('contributor-time')];
      return here * (1 - 1 / time) + drawn(p) / time;
    }),
  };
}

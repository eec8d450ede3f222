// Everything that a scenario may do to the state, done once to the made-up history: what changes, by how much, and that
// nothing else does.
import { describe, expect, it } from 'vitest';
import { DEEDS, type DeedKind } from '../../src/scenario/vocabulary/effects.ts';
import { STOCKS, type StockKind } from '../../src/scenario/vocabulary/stocks.ts';
import { differences, tryOut } from './deeds.ts';
import { at, put } from './helpers.ts';
import { tiny } from './tiny.ts';

type Change = Parameters<typeof put>[2];
interface Case {
  does: Record<string, unknown>;
  given?: Change[];
  then: Change[];
}
const does = (args: Record<string, unknown>, ...then: Change[]): Case => ({ does: args, then });
const given = (changes: Change[], { does: args, then }: Case): Case => ({ does: args, given: changes, then });

/** What a stock is when `by` is added, and when far too much is added or taken. */
const stock = (block: Change[0], ids: string[], args: Record<string, string>, by: number, values: [now: number, min: number, max: number]): Case[] => [
  does({ ...args, by }, [block, ids, values[0]]),
  does({ ...args, by: -1e6 }, [block, ids, values[1]]),
  does({ ...args, by: 1e6 }, [block, ids, values[2]]),
]; // prettier-ignore

const CHANGED: Record<StockKind, Case[]> = {
  trust: stock('trust', ['mill'], { company: 'mill' }, -4, [36, 0, 100]),
  influence: stock('influence', ['guild'], { company: 'guild' }, 7, [57, 0, 100]),
  teams: stock('teams', ['mill'], { company: 'mill' }, 3, [5, 0, 400]),
  staff: stock('staff', ['bakery'], { company: 'bakery' }, 12, [22, 0, 100_000]),
  quality: stock('quality', ['wheat', 'flavour'], { product: 'wheat', attribute: 'flavour' }, 0.5, [8.5, 0, 10]),
  debt: stock('debt', ['wheat'], { product: 'wheat' }, -0.5, [1.5, 0, 10]),
  complementors: stock('complementors', ['rye'], { product: 'rye' }, 5, [15, 0, 10_000]),
  contributors: stock('contributors', ['rye'], { product: 'rye' }, 5, [5, 0, 100_000]),
  neutrality: stock('neutrality', ['wheat'], { product: 'wheat' }, 0.2, [0.7, 0, 1]),
  campaign: stock('campaign', ['bun'], { product: 'bun' }, 0.3, [0.3, -4, 4]),
  price: stock('price', ['wheat'], { product: 'wheat' }, 5, [45, 0, 10_000]),
  conformity: stock('conformity', ['wheat'], { product: 'wheat' }, 0.1, [0.5, 0, 1]),
  pull: stock('pull', ['bun', 'farms'], { product: 'bun', segment: 'farms' }, 0.3, [0.3, -4, 4]),
  friction: stock('friction', ['farms'], { segment: 'farms' }, 0.25, [0.75, -2, 8]),
  relation: [-1e6, -8, 1e6].map((by, i) => {
    const value = [0, 52, 100][i];
    return does({ company: 'bakery', other: 'mill', by }, ['relation', ['bakery', 'mill'], value], ['relation', ['mill', 'bakery'], value]);
  }),
  maturity: stock('maturity', ['measure'], { standard: 'measure' }, 0.1, [0.6, 0, 1]),
  pace: stock('pace', ['fair'], { foundation: 'fair' }, 0.2, [0.3, 0, 1]),
  standing: stock('standing', ['old-miller'], { person: 'old-miller' }, 10, [40, 0, 100]),
  will: stock('will', ['old-miller'], { person: 'old-miller' }, -15, [55, 0, 100]),
  track: stock('track', ['mood'], { track: 'mood' }, 2, [7, 0, 10]),
}; // prettier-ignore

/** 1000 · √(0.75·0.2·0.25) · 40 / 50. */
const WORTH = 800 * Math.sqrt(0.0375);

const DONE: Record<DeedKind, Case[]> = {
  pay: [
    does({ from: 'mill', to: 'bakery', amount: 3 }, ['cash', ['mill'], 7], ['cash', ['bakery'], 23]),
    does({ from: 'customers', to: 'mill', amount: 0.5 }, ['cash', ['mill'], 10.5], ['accounts', ['customers'], -0.5]),
    does({ from: 'mill', to: 'suppliers', amount: 12 }, ['cash', ['mill'], -2], ['accounts', ['suppliers'], 12]),
  ],
  raise: [
    does({ company: 'mill', amount: 5, valuation: 20 }, ['cash', ['mill'], 15], ['accounts', ['investors'], -5], ['dilution', ['mill'], 0.2]),
    does({ company: 'mill', amount: 1e9, part: 0.1 }, ['cash', ['mill'], 10 + WORTH / 10], ['accounts', ['investors'], -WORTH / 10], ['dilution', ['mill'], 1 / 11]),
    given([['costs', ['mill'], 3], ['revenue', ['mill'], 1], ['dilution', ['mill'], 0.5]],
      does({ company: 'mill', runway: 4, valuation: 24 }, ['cash', ['mill'], 18], ['accounts', ['investors'], -8], ['dilution', ['mill'], 0.625])),
    given([['costs', ['mill'], 2], ['revenue', ['mill'], 2]], does({ company: 'mill', runway: 4 })),
    does({ company: 'mill', part: 0.5, amount: 0 }),
  ],
  hire: [does({ company: 'mill', teams: 2 }, ['hiresLater', ['mill'], 2])],
  launch: [
    does({ product: 'loaf' }, ['launched', ['loaf'], 1]),
    does({ product: 'rye' }),
    given([['launched', ['stall'], -3]], does({ product: 'stall' })),
  ],
  retire: [does({ product: 'rye' }, ['launched', ['rye'], -1])],
  transfer: [does({ product: 'rye', company: 'mill' }, ['owner', ['rye'], 2])],
  found: [does({ foundation: 'fair' }, ['founded', ['fair'], 1])],
  join: [
    does({ foundation: 'chapter', company: 'mill' }, ['member', ['chapter', 'mill'], 1]),
    does({ foundation: 'fair', company: 'mill' }),
  ],
  leave: [does({ foundation: 'chapter', company: 'guild' }, ['member', ['chapter', 'guild'], 0])],
  host: [does({ foundation: 'chapter', product: 'bun' }, ['hosts', ['chapter', 'bun'], 1])],
  ship: [does({ company: 'guild', product: 'bun' }, ['ships', ['guild', 'bun'], 1])],
  unship: [does({ company: 'mill', product: 'bun' }, ['ships', ['mill', 'bun'], 0])],
  rebase: [does({ product: 'loaf', base: 'rye' }, ['runsOn', ['loaf'], 1])],
  integrate: [
    does({ product: 'wheat', with: 'bun', by: 0.25 }, ['links', ['wheat', 'bun'], 0.75]),
    does({ product: 'wheat', with: 'bun', by: 1 }, ['links', ['wheat', 'bun'], 1]),
    does({ product: 'bun', with: 'rye', by: 0.25 }, ['links', ['bun', 'rye'], 0.25]),
  ],
  ally: [does({ company: 'mill', other: 'guild' }, ['allied', ['mill', 'guild'], 1], ['allied', ['guild', 'mill'], 1])],
  part: [does({ company: 'guild', other: 'bakery' }, ['allied', ['guild', 'bakery'], 0], ['allied', ['bakery', 'guild'], 0])],
  sell: [
    does({ company: 'mill', buyer: 'guild' }, ['status', ['mill'], 1], ['buyer', ['mill'], 2]),
    given([['status', ['mill'], 1], ['buyer', ['mill'], 1]], does({ company: 'mill', buyer: 'guild' })),
    given([['status', ['mill'], 2]], does({ company: 'mill', buyer: 'guild' })),
  ],
  close: [
    does({ company: 'bakery' }, ['status', ['bakery'], 2]),
    given([['status', ['bakery'], 1]], does({ company: 'bakery' })),
  ],
  settle: [
    given([['countered', ['mill', 'bakery'], 1]],
      does({ company: 'mill', other: 'bakery', kind: 'partnership', answer: 'accept' }, ['asked', ['mill', 'bakery'], 1], ['countered', ['mill', 'bakery'], 0], ['dealt', ['mill', 'bakery'], 1], ['relation', ['mill', 'bakery'], 66], ['relation', ['bakery', 'mill'], 66])),
    does({ company: 'mill', other: 'bakery', kind: 'purchase', answer: 'refuse' }, ['asked', ['mill', 'bakery'], 1], ['relation', ['mill', 'bakery'], 58], ['relation', ['bakery', 'mill'], 58]),
    does({ company: 'mill', other: 'bakery', kind: 'truce', answer: 'counter' }, ['asked', ['mill', 'bakery'], 1], ['countered', ['mill', 'bakery'], 6]),
  ],
  resign: [does({ person: 'old-miller' }, ['serving', ['old-miller'], 0])],
}; // prettier-ignore

it('a kind of effect can break unseen: it has no test here', () => {
  expect(Object.keys(CHANGED).sort()).toEqual(Object.keys(STOCKS).sort());
  expect(Object.keys(DONE).sort()).toEqual(Object.keys(DEEDS).sort());
});

/** Place in the state; links are numbered by the model. */
function place(model: Parameters<typeof at>[0], [block, ids]: Change): number {
  if (block !== 'links') return at(model, block, ...ids);
  const { products } = model.names;
  return model.layout.links + model.links.get(products.at(ids[0]) * products.length + products.at(ids[1]))!;
}

const cases = Object.entries({ ...CHANGED, ...DONE }).flatMap(([kind, list]) =>
  list.map((item) => ({ kind, ...item, said: Object.values(item.does).join(' ') })),
);

describe('an effect', () => {
  it.each(cases)(
    '"$kind $said" does not do what its author wrote, or more than that',
    ({ kind, given: changes = [], ...item }) => {
      const { model, done, left } = tryOut([{ do: kind, ...item.does }], {}, (made, state) =>
        put(made, state, ...changes),
      );
      const expected = { numbers: left.numbers.slice() };
      for (const change of item.then) expected.numbers[place(model, change)] = change[2];
      expect(differences(model, expected, done)).toEqual([]);
    },
  );

  it('a launch has no luck of its own, or the same luck in every game', () => {
    const noise = ['1', '2', '3'].map((seed) => {
      const { model, done } = tryOut(
        [{ do: 'launch', product: 'loaf' }],
        { parameters: { 'noise-launch': 0.5 } },
        (_, s) => s,
        seed,
      );
      return done.numbers[at(model, 'noise', 'loaf')];
    });
    expect(new Set(noise).size).toBe(3);
    for (const value of noise) expect(Math.abs(value)).toBeLessThanOrEqual(1.3);
  });

  it('effects of one option come in another order than its author wrote', () => {
    const { model, done } = tryOut([
      { do: 'track', track: 'mood', by: 20 },
      { do: 'track', track: 'mood', by: -4 },
    ]);
    expect(done.numbers[at(model, 'track', 'mood')]).toBe(6);
  });

  it('an effect comes although its condition fails, or stays away although it holds', () => {
    const mood = (atLeast: number) => {
      const when = [{ is: 'track', track: 'mood', atLeast }];
      const { model, done } = tryOut([{ do: 'trust', company: 'mill', by: 5, when }]);
      return done.numbers[at(model, 'trust', 'mill')];
    };
    expect([mood(5), mood(5.1)]).toEqual([45, 40]);
  });
});

it('two stocks stand in one place of the state', () => {
  const { model } = tiny();
  const places = cases.filter(({ kind }) => kind in STOCKS).map(({ then }) => place(model, then[0]));
  expect(new Set(places).size).toBe(Object.keys(STOCKS).length);
});

/** What is known of effects beforehand: direction and rough size. Worked out from the effects themselves, so that no hint can promise what an option does not do. */
import type { Effect } from '../../scenario/vocabulary/effects.ts';
import type { Scenario } from '../../scenario/vocabulary/schema.ts';
import { STOCKS, type StockKind } from '../../scenario/vocabulary/stocks.ts';
import { attributeName, companyName, productName, segmentName, trackText } from '../texts.ts';
import type { EffectHint, OptionView } from '../view.ts';
import type { Words } from '../words.ts';

/** At how much a change is clear, and at how much it is great, in the stock's own unit. */
const SIZES: Record<StockKind | 'cash', [clear: number, great: number]> = {
  cash: [5, 25],
  trust: [3, 7],
  influence: [3, 7],
  teams: [2, 4],
  staff: [10, 30],
  quality: [0.5, 1.1],
  debt: [0.6, 1.4],
  complementors: [4, 12],
  contributors: [20, 60],
  neutrality: [0.12, 0.3],
  campaign: [0.15, 0.35],
  price: [40, 120],
  conformity: [0.2, 0.4],
  pull: [0.15, 0.35],
  friction: [0.08, 0.18],
  relation: [4, 9],
  maturity: [0.1, 0.25],
  pace: [0.03, 0.08],
  standing: [4, 9],
  will: [5, 12],
  track: [6, 14],
};
/** Rises that hurt whoever chooses them. */
const BAD = new Set<StockKind>(['debt', 'friction']);
/** Hints that a card has room for. */
const MOST = 4;

interface Weighed extends EffectHint {
  weight: number;
}

/** `company` is the side that chooses: what changes for others is named as theirs. */
export function hintsOf(
  texts: Scenario,
  words: Words,
  company: string,
  effects: readonly Effect[],
  cost = 0,
): EffectHint[] {
  const found = new Map<string, Weighed>();
  const add = (key: string, hint: Weighed) => {
    const old = found.get(key);
    if (!old || old.weight < hint.weight) found.set(key, hint);
  };
  const money = { in: 0, out: cost };
  for (const effect of effects) collect(effect, 1);
  const net = money.in - money.out;
  if (Math.abs(net) >= 0.5) add('cash', hint(words('stock.cash'), 'cash', net, net > 0, 0, false));
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ label, direction, size, good, after, fades }) => ({
      label,
      direction,
      size,
      good,
      after,
      fades,
    }));

  function collect(effect: Effect, odds: number): void {
    if (effect.do === 'raise' && effect.company === company)
      money.in += ((effect.amount as number | undefined) ?? 15) * odds;
    if (effect.do === 'pay' && effect.from === company) money.out += (effect.amount as number) * odds;
    if (effect.do === 'pay' && effect.to === company) money.in += (effect.amount as number) * odds;
    if (effect.do === 'hire' && effect.company === company) {
      const teams = effect.teams as number;
      add('hire', hint(words('stock.teams'), 'teams', teams, teams > 0, 2, false));
    }
    if (!(effect.do in STOCKS) || effect.do === 'relation') return;
    const kind = effect.do as StockKind;
    const by = effect.by as number;
    if (by === 0) return;
    const mine = isMine(texts, company, effect);
    const good = by > 0 !== BAD.has(kind);
    const label = labelOf(texts, words, company, effect, kind);
    // What happens to a rival's numbers is neither good nor bad for whoever reads it; it is coloured as for them.
    const weighed = hint(label, kind, by, good, effect.after ?? 0, effect.halfLife !== undefined);
    const close = isResource(texts, company, effect) ? 3 : mine ? 1.5 : 1;
    add(label, { ...weighed, weight: weighed.weight * close * odds });
  }
}

function hint(
  label: string,
  kind: StockKind | 'cash',
  by: number,
  good: boolean,
  after: number,
  fades: boolean,
): Weighed {
  const [clear, great] = SIZES[kind];
  const amount = Math.abs(by);
  return {
    label,
    direction: by > 0 ? 1 : -1,
    size: amount >= great ? 3 : amount >= clear ? 2 : 1,
    good,
    after,
    fades,
    weight: amount / clear,
  };
}

/** What this leader alone has to earn and to spend is never left out for want of room. */
const isResource = ({ leaders }: Scenario, company: string, { track }: Effect): boolean =>
  leaders.find((leader) => leader.company === company)?.resources?.includes(track as string) ?? false;

function isMine(texts: Scenario, company: string, effect: Effect): boolean {
  if (effect.company !== undefined) return effect.company === company;
  if (effect.product !== undefined)
    return texts.products.find((product) => product.id === effect.product)?.company === company;
  return true;
}

function labelOf(texts: Scenario, words: Words, company: string, effect: Effect, kind: StockKind): string {
  const name = kind === 'quality' ? attributeName(texts, effect.attribute as string) : words(`stock.${kind}`);
  const of = (whose: string) => words('stock.of', { name, whose });
  switch (kind) {
    case 'trust':
    case 'influence':
    case 'teams':
    case 'staff':
      return effect.company === company ? name : of(companyName(texts, effect.company as string));
    case 'track': {
      const { name: whole, short } = trackText(texts, effect.track as string);
      return short ?? whole;
    }
    case 'friction':
      return of(segmentName(texts, effect.segment as string));
    case 'pull':
      return words('label.share', {
        product: productName(texts, effect.product as string),
        segment: segmentName(texts, effect.segment as string),
      });
    case 'standing':
    case 'will':
      return of(texts.people.find((person) => person.id === effect.person)!.name);
    case 'maturity':
      return of(texts.standards.find((standard) => standard.id === effect.standard)!.name);
    case 'pace':
      return of(texts.foundations.find((foundation) => foundation.id === effect.foundation)!.name);
    default: {
      // By "stability" alone a leader means that of the main product.
      const main = texts.companies.find((candidate) => candidate.id === company)?.main;
      return effect.product === main ? name : of(productName(texts, effect.product as string));
    }
  }
}

/** Companies whose relation to the one that chooses moves. */
export function mindsOf(texts: Scenario, company: string, effects: readonly Effect[]): OptionView['minds'] {
  const sums = new Map<string, number>();
  for (const effect of effects) {
    if (effect.do !== 'relation') continue;
    const other =
      effect.company === company ? effect.other : effect.other === company ? effect.company : null;
    if (typeof other === 'string') sums.set(other, (sums.get(other) ?? 0) + (effect.by as number));
  }
  return [...sums]
    .filter(([, sum]) => sum !== 0)
    .map(([id, sum]) => ({ company: id, name: companyName(texts, id), direction: sum > 0 ? 1 : -1 }));
}

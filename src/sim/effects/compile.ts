/** The exhaustive table of effects, and what is common to all: conditions, delays, fading, chance. */
import type { DeedKind, Effect } from '../../scenario/vocabulary/effects.ts';
import type { Chance } from '../../scenario/vocabulary/schema.ts';
import { compileReading, compileTest } from '../conditions/compile.ts';
import type { CompileContext } from '../conditions/types.ts';
import type { Apply, Read, Test } from '../model/types.ts';
import { clamp, exp } from '../math.ts';
import { isStockKind, resolveStock } from '../model/stocks.ts';
import { dealDeeds } from './deals.ts';
import { foundationDeeds } from './foundation.ts';
import { moneyDeeds } from './money.ts';
import { productDeeds } from './product.ts';
import type { CompileDeed, EffectContext } from './types.ts';

const DEEDS: Record<DeedKind, CompileDeed> = {
  ...moneyDeeds,
  ...productDeeds,
  ...foundationDeeds,
  ...dealDeeds,
};
const LN_2 = 0.6931471805599453;

export function compileEffects(context: EffectContext, effects: readonly Effect[] | undefined): Apply {
  const parts = (effects ?? []).map((effect) => compileEffect(context, effect));
  return (q) => {
    for (let k = 0; k < parts.length; k++) parts[k](q);
  };
}

function compileEffect(context: EffectContext, effect: Effect): Apply {
  const now = compileNow(context, effect);
  const guarded = effect.when ? guard(compileTest(context, effect.when), now) : now;
  if (effect.after === undefined) return guarded;
  const slot = context.delayed.push({ after: effect.after, cause: context.cause, apply: guarded }) - 1;
  const { layout } = context;
  return (q) => {
    q.s[layout.due + slot] = q.turn + effect.after! + 1;
  };
}

const guard =
  (holds: Test, apply: Apply): Apply =>
  (q) => {
    if (holds(q.s, q.world)) apply(q);
  };

function compileNow(context: EffectContext, effect: Effect): Apply {
  if (effect.do === 'chance') return compileChance(context, effect);
  if (!isStockKind(effect.do)) return DEEDS[effect.do](context, effect);
  const stock = resolveStock(context, effect.do, effect);
  const by = effect.by as number;
  if (effect.halfLife === undefined) {
    return (q) => {
      q.add(stock, by, q.cause);
    };
  }
  const slot = context.fading.push({ stock, keep: exp(-LN_2 / effect.halfLife), cause: context.cause }) - 1;
  const at = context.layout.fading + slot;
  return (q) => {
    q.s[at] += q.add(stock, by, q.cause);
  };
}

/** The odds of a chance, moved by what the state says and kept between 5 and 95 in a hundred. */
export function compileOdds(context: CompileContext, chance: Chance): Read {
  if (typeof chance === 'number') return () => chance;
  const shifts = chance.shift.map(({ of, from, each }) => ({
    read: compileReading(context, of),
    from,
    each,
  }));
  return (s, world) => {
    let odds = chance.base;
    for (const shift of shifts) odds += shift.each * (shift.read(s, world) - shift.from);
    return clamp(odds, 0.05, 0.95);
  };
}

function compileChance(context: EffectContext, effect: Effect): Apply {
  const subject = context.chances.push({ id: effect.id as string, label: effect.label as string }) - 1;
  const odds = compileOdds(context, effect.of as Chance);
  const [then, otherwise] = [
    compileEffects(context, effect.then as Effect[]),
    compileEffects(context, effect.else as Effect[]),
  ];
  return (q) => {
    const comesOff = q.world.luck.uniform('chance', subject, q.turn) < odds(q.s, q.world);
    q.chanced?.(subject, comesOff);
    (comesOff ? then : otherwise)(q);
  };
}

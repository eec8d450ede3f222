/** Deeds of money and of companies: payments, rounds, hires, sales, ends. */
import { ACCOUNTS } from '../../scenario/vocabulary/accounts.ts';
import { valuationOf } from '../company/valuation.ts';
import type { CompileDeed, EffectContext } from './types.ts';

export const account = (context: EffectContext, name: (typeof ACCOUNTS)[number]): number =>
  context.layout.accounts + ACCOUNTS.indexOf(name);

function holder(context: EffectContext, name: string): number {
  const outside = (ACCOUNTS as readonly string[]).indexOf(name);
  return outside >= 0
    ? context.layout.accounts + outside
    : context.layout.cash + context.names.companies.at(name);
}

export const moneyDeeds = {
  pay: (context, { from, to, amount }) => {
    const [giver, taker] = [holder(context, from as string), holder(context, to as string)];
    return (q) => q.pay(giver, taker, amount as number, q.cause);
  },
  raise: (context, { company, amount, runway, part, valuation }) => {
    const c = context.names.companies.at(company as string);
    const { layout } = context;
    const investors = account(context, 'investors');
    return (q) => {
      const worth = (valuation as number | undefined) ?? valuationOf(q.s, q.world, c);
      const loss = Math.max(0, q.s[layout.costs + c] - q.s[layout.revenue + c]);
      const wanted = (amount as number | undefined) ?? ((runway as number | undefined) ?? 0) * loss;
      const raised = Math.min(wanted, part === undefined ? Infinity : (part as number) * worth);
      if (raised <= 0) return;
      q.pay(investors, layout.cash + c, raised, q.cause);
      // New shares thin out the old ones: what was held is (1 - d), of which worth / (worth + raised) is left.
      const kept = (1 - q.s[layout.dilution + c]) * (worth / (worth + raised));
      q.shift(layout.dilution + c, 1 - kept - q.s[layout.dilution + c], q.cause);
    };
  },
  hire: ({ layout, names }, { company, teams }) => {
    const at = layout.hiresLater + names.companies.at(company as string);
    return (q) => q.shift(at, teams as number, q.cause);
  },
  sell: ({ layout, names }, { company, buyer }) => {
    const [c, b] = [names.companies.at(company as string), names.companies.at(buyer as string)];
    return (q) => {
      if (q.s[layout.status + c] !== 0) return;
      q.s[layout.status + c] = 1;
      q.s[layout.buyer + c] = b + 1;
    };
  },
  close: ({ layout, names }, { company }) => {
    const at = layout.status + names.companies.at(company as string);
    return (q) => {
      if (q.s[at] === 0) q.s[at] = 2;
    };
  },
  ally: (context, args) => bond(context, args, 1),
  part: (context, args) => bond(context, args, 0),
  resign: ({ layout, names }, { person }) => {
    const at = layout.serving + names.people.at(person as string);
    return (q) => {
      q.s[at] = 0;
    };
  },
} satisfies Record<string, CompileDeed>;

function bond(
  { layout, names }: EffectContext,
  { company, other }: Readonly<Record<string, unknown>>,
  value: 0 | 1,
) {
  const count = names.companies.length;
  const [one, two] = [names.companies.at(company as string), names.companies.at(other as string)];
  return (q: { s: Float64Array }) => {
    q.s[layout.allied + one * count + two] = value;
    q.s[layout.allied + two * count + one] = value;
  };
}

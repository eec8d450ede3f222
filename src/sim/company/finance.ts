/** Payroll, revenue, hires that arrive, and what happens to a company without money. */
import { phaseCause } from '../model/causes.ts';
import type { Quarter } from '../model/types.ts';

/** Order of ACCOUNTS. */
const CUSTOMERS = 1;
const PAYROLL = 2;

/** Costs of a quarter, millions of US dollars: people and overhead. */
export function costsOf(q: Quarter, company: number): number {
  const { layout, parameters, overhead } = q.model;
  const perTeam = q.world.parameters[parameters.row['people-per-team']]!;
  const perHead = q.world.parameters[parameters.row['cost-per-head']]!;
  const engineers = q.s[layout.teams + company]! + q.s[layout.hiresNext + company]! + q.s[layout.hiresLater + company]!;
  return perHead * (engineers * perTeam + q.s[layout.staff + company]!) + overhead[company]!;
}

/** Revenue of a quarter: of each product owned, its price times the workloads it runs, by what their segment spends. */
export function revenueOf(q: Quarter, company: number): number {
  const { layout, names, size, spend, everyProduct } = q.model;
  const segments = names.segments.length;
  let revenue = 0;
  for (const p of everyProduct) {
    if (q.s[layout.owner + p] !== company || q.s[layout.launched + p]! <= 0 || q.s[layout.price + p] === 0) continue;
    let paying = 0;
    for (let i = 0; i < segments; i++) {
      paying += size[i]! * spend[i]! * q.s[layout.adoption + i]! * q.s[layout.share + p * segments + i]!;
    }
    revenue += q.s[layout.price + p]! * paying;
  }
  return revenue;
}

/** Large companies live on an income that the game does not follow: their money moves only by deeds. */
export function settleAccounts(q: Quarter, company: number): void {
  const { layout, deep } = q.model;
  const closed = q.s[layout.status + company] === 2;
  const costs = closed ? 0 : costsOf(q, company);
  const revenue = closed ? 0 : revenueOf(q, company);
  q.s[layout.costs + company] = costs;
  q.s[layout.revenue + company] = revenue;
  if (deep[company] === 1) return;
  q.pay(layout.cash + company, layout.accounts + PAYROLL, costs, phaseCause('payroll'));
  q.pay(layout.accounts + CUSTOMERS, layout.cash + company, revenue, phaseCause('revenue'));
  if (q.s[layout.cash + company]! < 0 && q.s[layout.status + company] === 0) q.s[layout.status + company] = 2;
}

/** Capacity lags: who was hired two quarters ago starts to count. */
export function arriveHires(q: Quarter, company: number): void {
  const { layout } = q.model;
  q.shift(layout.teams + company, q.s[layout.hiresNext + company]!, phaseCause('hires'));
  q.s[layout.hiresNext + company] = q.s[layout.hiresLater + company]!;
  q.s[layout.hiresLater + company] = 0;
}

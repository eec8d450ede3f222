/** Payroll, revenue, hires that arrive, and what happens to a company without money. */
import { phaseCause } from '../model/causes.ts';
import type { Quarter, World } from '../model/types.ts';

const HIRES = phaseCause('hires');
const WAGES = phaseCause('payroll');
const SALES = phaseCause('revenue');

/** As many as the stock of teams holds. */
const MOST_TEAMS = 400;
/** Order of ACCOUNTS. */
const CUSTOMERS = 1;
const PAYROLL = 2;

/** Costs of a quarter, millions of US dollars: people and overhead. */
export function costsOf({ model, parameters }: World, s: Float64Array, company: number): number {
  const { layout, overhead } = model;
  const perTeam = parameters[model.parameters.row['people-per-team']];
  const perHead = parameters[model.parameters.row['cost-per-head']];
  const engineers =
    s[layout.teams + company] + s[layout.hiresNext + company] + s[layout.hiresLater + company];
  return perHead * (engineers * perTeam + s[layout.staff + company]) + overhead[company];
}

/**
 * Revenue of a quarter, by company: of each product that is for sale, its price times the workloads it runs, by what
 * their segment spends. Goes to the owner.
 */
export function earn(q: Quarter): void {
  const { layout, names, size, spend } = q.model;
  const segments = size.length;
  q.s.fill(0, layout.revenue, layout.revenue + names.companies.length);
  for (let p = 0; p < names.products.length; p++) {
    const price = q.s[layout.price + p];
    if (price === 0 || q.s[layout.launched + p] <= 0) continue;
    let paying = 0;
    for (let i = 0; i < segments; i++) {
      paying += size[i] * spend[i] * q.s[layout.adoption + i] * q.s[layout.share + p * segments + i];
    }
    q.s[layout.revenue + q.s[layout.owner + p]] += price * paying;
  }
}

/** Large companies live on an income that the game does not follow: their money moves only by deeds. */
export function settleAccounts(q: Quarter, company: number): void {
  const { layout, deep } = q.model;
  const closed = q.s[layout.status + company] === 2;
  const costs = closed ? 0 : costsOf(q.world, q.s, company);
  if (closed) q.s[layout.revenue + company] = 0;
  const revenue = q.s[layout.revenue + company];
  q.s[layout.costs + company] = costs;
  if (deep[company] === 1) return;
  q.pay(layout.cash + company, layout.accounts + PAYROLL, costs, WAGES);
  q.pay(layout.accounts + CUSTOMERS, layout.cash + company, revenue, SALES);
  if (q.s[layout.cash + company] < 0 && q.s[layout.status + company] === 0) q.s[layout.status + company] = 2;
}

/** Capacity lags: who was hired two quarters ago starts to count. */
export function arriveHires(q: Quarter, company: number): void {
  const { layout } = q.model;
  q.change(layout.teams + company, q.s[layout.hiresNext + company], 0, MOST_TEAMS, HIRES);
  q.s[layout.hiresNext + company] = q.s[layout.hiresLater + company]!;
  q.s[layout.hiresLater + company] = 0;
}

/** Who plays the sides of a run that nobody sits for: the policies that its record names. */
import { policyNamed, recordPolicy, type Table } from '../rivals/index.ts';
import type { Model } from '../sim/index.ts';
import type { RunRecord } from './format.ts';

/** A side that no policy plays keeps to the record, should it ever be left to itself. */
export function policiesOf(model: Model, { sides }: Pick<RunRecord, 'sides'>): Table {
  const policies = model.names.companies.ids.map((id) => {
    const name = Object.hasOwn(sides, id) ? sides[id] : '';
    return policyNamed(model, name) ?? recordPolicy;
  });
  return (company) => policies[company];
}

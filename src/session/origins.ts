/** Where an option or an initiative was chosen: in a record, quarters by their names, or in a line played again. */
import { quarterNumber } from '../scenario/turns.ts';
import type { RunRecord } from '../record/index.ts';
import type { Cause } from '../sim/index.ts';
import type { Course } from './course.ts';

/** Quarters of a line in which something was chosen, by its name below, in order of time. */
export type Origins = ReadonlyMap<string, readonly Taken[]>;

interface Taken {
  /** Quarters that lie before it in its line. */
  index: number;
  side: string;
}

const optionName = (decision: string, option: string): string => `${decision} ${option}`;

class Gathered extends Map<string, Taken[]> {
  add(name: string, taken: Taken): void {
    this.set(name, [...(this.get(name) ?? []), taken]);
  }
}

export function originsInRecord({ from, choices, plans }: RunRecord): Origins {
  const origins = new Gathered();
  const start = quarterNumber(from);
  const taken = ({ turn, side }: { turn: string; side: string }) => ({
    index: quarterNumber(turn) - start,
    side,
  });
  for (const choice of choices) origins.add(optionName(choice.decision, choice.option), taken(choice));
  for (const plan of plans) for (const id of plan.initiatives) origins.add(id, taken(plan));
  return origins;
}

/** The same of a line that has no record of its own: history's. */
export function originsInCourse({ world, quarters }: Course): Origins {
  const { names, decisions, initiatives } = world.model;
  const origins = new Gathered();
  quarters.forEach(({ moves, answers }, index) => {
    const taken = (company: number) => ({ index, side: names.companies.ids[company] });
    for (const { choices, plans } of [moves, answers]) {
      for (const { decision: at, option } of choices) {
        const { id, company, options } = decisions[at];
        origins.add(optionName(id, options[option].id), taken(company));
      }
      for (const { company, initiatives: begun } of plans)
        for (const at of begun) origins.add(initiatives[at].id, taken(company));
    }
  });
  return origins;
}

/** The last time up to a quarter that what is named as a cause was chosen; null where nobody chose it. */
export function originOf(origins: Origins, cause: Cause, until: number): Taken | null {
  const name =
    cause.kind === 'option'
      ? optionName(cause.id, cause.option)
      : cause.kind === 'initiative'
        ? cause.id
        : null;
  if (name === null) return null;
  return (origins.get(name) ?? []).filter(({ index }) => index <= until).at(-1) ?? null;
}

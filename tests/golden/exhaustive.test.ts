// Everything that is written can be met: players who look for what nobody has reached yet drive all sides, until every
// option, initiative, event and situation has come up. What no game meets is listed with what stands in its way.
import { expect, it } from 'vitest';
import { shippedModel } from '../sim/helpers.ts';
import { tiny } from '../sim/tiny.ts';
import { explore, type Missed } from './explore.ts';

const model = shippedModel();
const leaders = model.scenario.leaders.filter((leader) => leader.playable).map((leader) => leader.company);

const searches = new Map<string, ReturnType<typeof explore>>();
/** What games as one leader cannot be brought to meet; searched once. */
function missedBy(leader: string) {
  const search = searches.get(leader) ?? explore(model, leader, 1000, 400);
  searches.set(leader, search);
  return search;
}

const told = (missed: readonly Missed[]) =>
  missed
    .map(
      ({ name, nearest }) =>
        `${name}: the nearest game had\n  ${nearest.join('\n  ') || 'no condition in its way'}`,
    )
    .join('\n');

it.each(leaders)('a player of %s can never meet what was written for that player', (leader) => {
  const { missed, met } = missedBy(leader);
  const own = new Set(
    [...model.scenario.decisions, ...model.scenario.situations, ...model.scenario.initiatives]
      .filter(({ company }) => company === leader)
      .map(({ id }) => id),
  );
  expect(told(missed.filter(({ of }) => own.has(of)))).toBe('');
  expect(met).toBeGreaterThan(700);
});

it('an author wrote what nobody can ever meet, whoever is played', () => {
  // What comes of a leader's own end, that leader does not live to see; the others do.
  const [first, ...others] = leaders.map((leader) => missedBy(leader).missed);
  const nobody = first.filter(({ name }) =>
    others.every((missed) => missed.some((each) => each.name === name)),
  );
  expect(told(nobody)).toBe('');
});

it('the search finds what cannot be found, or does not say why it could not', () => {
  const never = { is: 'trust', company: 'guild', atLeast: 130 };
  const event = {
    id: 'miracle',
    from: '1900-Q2',
    when: [{ is: 'launched', product: 'rye' }, never],
    effects: [],
  };
  const late = { id: 'sequel', from: '1900-Q3', when: [{ is: 'happened', event: 'miracle' }], effects: [] };
  const { missed } = explore(tiny({ more: { events: [event, late] } }).model, 'mill', 60, 60);
  expect(missed.map(({ name }) => name)).toEqual(['event miracle', 'event sequel']);
  expect(missed[0].nearest).toEqual([
    `-0.615 ${JSON.stringify(never)}`,
    '1.000 {"is":"launched","product":"rye"}',
  ]);
});

// Everything that is written can be met: players who look for what nobody has reached yet drive all sides, until every
// option, initiative, event and situation has come up. What no game meets is listed with what stands in its way.
import { expect, it } from 'vitest';
import { shippedModel } from '../sim/helpers.ts';
import { tiny } from '../sim/tiny.ts';
import { explore } from './explore.ts';

const model = shippedModel();
const leaders = model.scenario.leaders.filter((leader) => leader.playable).map((leader) => leader.company);

it.each(leaders)('an author wrote what nobody can ever meet in a game as %s', (leader) => {
  const { missed, met } = explore(model, leader, 1000, 400);
  const told = missed.map(
    ({ name, nearest }) =>
      `${name}: the nearest game had\n  ${nearest.join('\n  ') || 'no condition in its way'}`,
  );
  expect(told.join('\n')).toBe('');
  expect(met).toBeGreaterThan(400);
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

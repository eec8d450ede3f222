/** How the page plays a game over a session: choices, roads that end at once, tabs, layers, and troubles. */
import { beforeEach, describe, expect, test } from 'vitest';
import { finish } from '../../src/record/index.ts';
import { adopt, send, shownChoice, take, told, trouble, view, waiting } from '../../src/ui/app/game.ts';
import { layer, nextLayer, shownLayer } from '../../src/ui/screens/quarter/board-state.ts';
import { neighbour } from '../../src/ui/screens/quarter/tabs.tsx';
import { CHART } from './fixtures/chart.ts';
import { fakeSession } from './fixtures/fake-session.ts';

const decision = () => view.value!.decisions[0];
const option = (id: string) => decision().options.find((each) => each.id === id)!;

beforeEach(() => {
  told.value = {};
  trouble.value = null;
  adopt(fakeSession('prologue'));
  send((game) => game.begin({ leader: 'docker', ambition: 'engine', seed: 'teal-4711' }));
});

describe('a decision', () => {
  test('is answered by an option', () => {
    expect(waiting(view.value!, told.value)).toHaveLength(1);
    take(decision(), option('open'));
    expect(decision().chosen).toBe('open');
    expect(waiting(view.value!, told.value)).toHaveLength(0);
  });
  test('tells a road that ends at once without taking it', () => {
    take(decision(), option('sell'));
    expect(decision().chosen).toBeNull();
    expect(shownChoice(decision(), told.value)).toBe('sell');
    expect(waiting(view.value!, told.value)).toHaveLength(1);
  });
  test('goes on from such a road to a real answer', () => {
    take(decision(), option('sell'));
    take(decision(), option('open'));
    expect(told.value).toEqual({});
    expect(shownChoice(decision(), told.value)).toBe('open');
  });
  test('waits again when a road is told over its answer', () => {
    take(decision(), option('open'));
    take(decision(), option('closed'));
    expect(waiting(view.value!, told.value).map(({ id }) => id)).toEqual(['open-source']);
  });
});

test('what an intent throws becomes a trouble that is told', () => {
  send(() => {
    throw new Error('the engine disagrees');
  });
  expect(trouble.value).toBe('the engine disagrees');
});

test('a whole game can be walked through its phases', () => {
  take(decision(), option('open'));
  send((game) => game.endQuarter());
  expect(view.value!.phase).toBe('resolved');
  send((game) => void finish(game.stopHere()));
  expect(view.value!.debrief?.ending.title).toBe('Two flags, one hull');
});

test('arrow keys go round the tabs', () => {
  expect(neighbour('news', 'ArrowLeft')).toBe('proposal');
  expect(neighbour('proposal', 'ArrowRight')).toBe('news');
  expect(neighbour('plan', 'Home')).toBe('news');
  expect(neighbour('plan', 'x')).toBeNull();
});

test('the chart opens on its middle layer and goes round', () => {
  layer.value = null;
  expect(shownLayer(CHART)).toBe('runtime');
  nextLayer(CHART);
  expect(shownLayer(CHART)).toBe('orchestration');
  layer.value = 'platform';
  nextLayer(CHART);
  expect(shownLayer(CHART)).toBe('os');
  layer.value = 'no such layer';
  expect(shownLayer(CHART)).toBe('runtime');
});

/** Work that takes a while, and taking back: what the page shows of them, and when. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { adopt, send, take, told, view } from '../../src/ui/app/game.ts';
import { canRedo, canUndo, redo, retraced, undo } from '../../src/ui/app/undo.ts';
import { labour, working } from '../../src/ui/app/working.ts';
import { mapStorage, newSession } from '../session/fixture.ts';
import { fakeSession } from './fixtures/fake-session.ts';

/** Work of so many steps, each as long as said, in milliseconds. */
function* steps(count: number, each: number) {
  for (let step = 1; step <= count; step++) {
    const until = performance.now() + each;
    while (performance.now() < until);
    yield step / count;
  }
  return 'done';
}

describe('work', () => {
  test('that is soon done flickers a bar', async () => {
    const parts: number[] = [];
    const stop = working.subscribe((now) => now && parts.push(now.part));
    expect(await labour('opening', steps(3, 40))).toBe('done');
    expect(parts).toEqual([]);
    stop();
  });
  test('that takes long shows no bar, or goes on after it was stopped', async () => {
    const going = labour('opening', steps(10_000, 10));
    await vi.waitFor(() => expect(working.value?.part).toBeGreaterThan(0), 5000);
    expect(await labour('ending', steps(1, 0))).toBeNull();
    working.value?.stop();
    expect(await going).toBeNull();
    expect(working.value).toBeNull();
    expect(await labour('ending', steps(1, 0))).toBe('done');
  });
});

describe('taking back', () => {
  beforeEach(() => {
    told.value = {};
  });
  test('does not walk back and forth through what was put down, or goes on after the quarter', () => {
    adopt(newSession(mapStorage()));
    send((game) => game.begin({ leader: 'mill-lane', ambition: 'steady', seed: 'teal-4711' }));
    expect([canUndo.value, canRedo.value]).toEqual([false, false]);
    const teams = () => view.value!.plan.jobs.map((job) => job.teams);
    const before = teams();
    const [job] = view.value!.plan.jobs.filter((each) => each.teams > 0);
    send((game) => game.setTeams(job.id, 0));
    const after = teams();
    expect([canUndo.value, canRedo.value]).toEqual([true, false]);
    undo();
    expect(teams()).toEqual(before);
    expect([canUndo.value, canRedo.value, retraced.value?.way]).toEqual([false, true, 'back']);
    redo();
    expect([teams(), retraced.value?.way]).toEqual([after, 'forth']);
    const said = retraced.value;
    redo();
    expect(retraced.value).toBe(said);
    for (const { id, options } of view.value!.decisions) {
      const open = options.find(({ blocked }) => blocked === null)!;
      send((game) => game.choose(id, open.id));
    }
    send((game) => game.endQuarter());
    expect([canUndo.value, canRedo.value]).toEqual([false, false]);
  });
  test('leaves a road that is only being told where it is', () => {
    adopt(fakeSession('prologue'));
    send((game) => game.begin({ leader: 'docker', ambition: 'engine', seed: 'teal-4711' }));
    const [decision] = view.value!.decisions;
    take(
      decision,
      decision.options.find(({ id }) => id === 'sell')!,
    );
    expect(canUndo.value).toBe(true);
    undo();
    expect([told.value, canUndo.value]).toEqual([{}, false]);
  });
});

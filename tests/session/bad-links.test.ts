// Links and files of a run that are cut short, made up, foreign or from tomorrow: each is told in words, and neither the
// game on the table nor anything that is kept is touched by it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../src/session/contract.ts';
import { finish } from '../../src/record/index.ts';
import { badLinks, badTrees, type TreeData } from './bad-links.ts';
import { mapStorage, newSession, playedSession, playQuarter, type TestStorage } from './fixture.ts';

/** A run of four quarters whose third was opened again, as a file. */
function grownFile(): string {
  const session = playedSession(mapStorage(), 4);
  finish(session.reopenAt('first', 2));
  playQuarter(session);
  session.save('1');
  return session.exportSave('1')!;
}

const file = grownFile();
const sound = playedSession(mapStorage(), 3);
const soundLink = sound.linkTo('first', 3)!;
sound.save('1');
const { record } = JSON.parse(sound.exportSave('1')!) as TreeData;

let storage: TestStorage;
let mine: Session;
let before: { held: Map<string, string>; view: Session['view'] };

beforeEach(() => {
  storage = mapStorage({ 'save.4': 'four' });
  mine = playedSession(storage, 1);
  mine.save('2');
  before = { held: new Map(storage.held), view: mine.view };
});

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
});

const expectNothingLost = () => {
  expect(storage.held).toEqual(before.held);
  expect(mine.view).toBe(before.view);
};

it('a sound link or file is refused', () => {
  expect(mine.linkView(soundLink)).toMatchObject({ ok: true, apart: null });
  expect(finish(mine.openLink(soundLink))).toMatchObject({ ok: true, misfit: null });
  expect(mine.importSave(file)).toEqual({ ok: true });
  expect(finish(mine.timeline()).lines).toHaveLength(3);
});

describe.each(badLinks)('a link of $name', ({ text, says }) => {
  it('is followed, or refused without a reason, or costs something', () => {
    const bad = text(soundLink, record);
    const view = mine.linkView(bad);
    if (!view.ok) expect(view.reason).toContain(says);
    expectNothingLost();
    const outcome = finish(mine.openLink(bad));
    expect(outcome.ok).toBe(false);
    if (!outcome.ok && view.ok) expect(outcome.reason).toContain(says);
    expectNothingLost();
  });
});

it('a link of another version is not told as one, or shows nothing of what still fits', () => {
  const other = JSON.parse(JSON.stringify(record)) as typeof record;
  // Made by tomorrow's engine, under which the third quarter went another way.
  const text = badLinks
    .find(({ name }) => name === 'a choice that is missing')!
    .text(soundLink, {
      ...other,
      engine: '99',
    });
  expect(mine.linkView(text)).toMatchObject({ ok: true, apart: expect.stringContaining('99') as string });
  const outcome = finish(mine.openLink(text));
  expect(outcome).toMatchObject({ ok: true, misfit: expect.stringContaining('link.misfit') as string });
  // What was on the table lies in a slot already.
  expect(storage.get('save.2')).toBe(before.held.get('save.auto'));
});

it('a link to another history does not say whose it is', () => {
  const { text } = badLinks.find(({ name }) => name === 'another history')!;
  expect(mine.linkView(text(soundLink, record))).toMatchObject({ ok: false, scenario: 'browser-wars' });
});

describe.each(badTrees)('a file with $name', ({ change, says }) => {
  const bad = () => {
    const save = JSON.parse(file) as TreeData;
    change(save);
    return JSON.stringify(save);
  };

  it('is brought in, or refused without its place, or costs something', () => {
    const outcome = mine.importSave(bad());
    expect(outcome).toMatchObject({ ok: false, reason: expect.stringContaining(says) as string });
    expectNothingLost();
  });

  it('in a slot hides the other slots', () => {
    storage.set('save.5', bad());
    expect(mine.slots().find(({ slot }) => slot === '5')?.problem).toContain(says);
    expect(mine.slots().find(({ slot }) => slot === '2')?.problem).toBeNull();
  });
});

it('a branch that was made up takes the others with it, or is played', () => {
  const save = JSON.parse(file) as TreeData;
  const [line] = save.tree.branches;
  line.record!.choices = line.record!.choices.map((choice) => ({ ...choice, option: 'none-such' }));
  const session = newSession(mapStorage());
  // The line on the table is sound; the other cannot be played.
  save.tree.current = 'branch-1';
  expect(session.importSave(JSON.stringify(save))).toEqual({ ok: true });
  const { lines } = finish(session.timeline());
  expect(lines.find(({ id }) => id === 'first')).toMatchObject({
    problem: expect.stringContaining('none-such') as string,
    nodes: [],
  });
  expect(finish(session.reopenAt('first', 4))).toMatchObject({ ok: false });
});

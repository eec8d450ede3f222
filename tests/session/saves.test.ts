// Saves that are damaged, foreign or forged, and storages that fail: every one is told in words, and nothing that was
// there before is lost, neither the other saves nor the game that is being played.
import { afterEach, describe, expect, it } from 'vitest';
import { damaged, unplayable } from './bad-saves.ts';
import { mapStorage, newSession, playedSession, playQuarter, savedText } from './fixture.ts';

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(12);
});

it('a sound save is played on from where it stands', () => {
  const storage = mapStorage({ 'save.3': savedText() });
  const session = newSession(storage);
  expect(session.slots()).toMatchObject([
    { slot: '3', leader: 'mill-lane', problem: null, quarter: { year: 1901, quarter: 3 } },
  ]);
  expect(session.load('3')).toEqual({ ok: true });
  expect(session.view).toMatchObject({
    phase: 'moves',
    quarter: { year: 1901, quarter: 3 },
    seed: 'teal-4711',
  });
});

describe.each([...damaged, ...unplayable])('$name', ({ text, says }) => {
  it('in a slot is told, and the game and the other saves stay', () => {
    const storage = mapStorage({ 'save.2': savedText() });
    const session = playedSession(storage, 1);
    storage.set('save.1', text());
    const [held, view] = [new Map(storage.held), session.view];
    expect(session.load('1')).toMatchObject({ ok: false, reason: expect.stringContaining(says) as string });
    expect(session.view).toBe(view);
    expect(storage.held).toEqual(held);
    expect(session.load('2')).toEqual({ ok: true });
  });

  it('brought in from a file overwrites nothing', () => {
    const storage = mapStorage({ 'save.1': savedText(), 'save.2': 'damaged' });
    const session = playedSession(storage, 1);
    const [held, view] = [new Map(storage.held), session.view];
    const outcome = session.importSave(text());
    expect(outcome).toMatchObject({ ok: false, reason: expect.stringContaining(says) as string });
    expect(session.view).toBe(view);
    expect(storage.held).toEqual(held);
  });
});

it.each(damaged)('$name is listed as a slot with a problem', ({ text, says }) => {
  const session = newSession(mapStorage({ 'save.auto': text(), 'save.4': savedText() }));
  expect(session.slots()).toMatchObject([
    { slot: 'auto', problem: expect.stringContaining(says) as string },
    { slot: '4', problem: null },
  ]);
  // It may still be taken out as it is, for whoever can mend it.
  expect(session.exportSave('auto')).toBe(text());
});

it('a sound save brought in goes to the autosave alone', () => {
  const storage = mapStorage({ 'save.1': 'one', 'save.auto': 'before' });
  const session = newSession(storage);
  expect(session.importSave(savedText())).toEqual({ ok: true });
  expect(storage.get('save.1')).toBe('one');
  expect(JSON.parse(storage.get('save.auto')!)).toEqual(JSON.parse(savedText()));
});

it('a bare record is a save too', () => {
  const { record } = JSON.parse(savedText()) as { record: unknown };
  expect(newSession(mapStorage()).importSave(JSON.stringify(record))).toEqual({ ok: true });
});

describe('a draft that is none', () => {
  it.each<[string, unknown]>([
    ['missing', undefined],
    ['nothing', null],
    ['a list', [1, 2]],
    ['words', 'bake'],
    ['of wrong types', { choices: [], teams: 'all', initiatives: {} }],
    [
      'of what does not exist',
      { choices: { 'third-loaf': 'lend' }, teams: { dream: 4 }, initiatives: ['day-shift'] },
    ],
    ['less than nothing', { choices: {}, teams: { bake: -5, sweep: 0, greet: 0 }, initiatives: [] }],
    ['in halves', { choices: {}, teams: { bake: 0.5, sweep: 0, greet: 0 }, initiatives: [] }],
    [
      'that reaches the prototype',
      JSON.parse(
        '{"__proto__": {"choices": {}}, "choices": {"__proto__": "x", "constructor": "y"}, "teams": {"__proto__": 3}}',
      ),
    ],
    [
      'without end',
      { choices: {}, teams: {}, initiatives: Array.from({ length: 100_000 }, () => 'night-shift') },
    ],
  ])('%s, is left out', (_, draft) => {
    const session = newSession(mapStorage());
    expect(session.importSave(savedText((save) => (save.draft = draft as never)))).toEqual({ ok: true });
    playQuarter(session);
    expect(session.view!.quarter).toMatchObject({ year: 1901, quarter: 4 });
  });

  it('and was sent, starts the quarter over', () => {
    const session = newSession(mapStorage());
    const text = savedText((save) =>
      Object.assign(save, {
        sent: true,
        draft: { choices: {}, teams: { bake: 400, sweep: 0, greet: 0 }, initiatives: [] },
      }),
    );
    expect(session.importSave(text)).toEqual({ ok: true });
    expect(session.view).toMatchObject({ phase: 'moves', quarter: { year: 1901, quarter: 3 } });
  });
});

describe('a storage', () => {
  const full = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };

  it('without room says so, keeps what it has, and lets the game go on', () => {
    const storage = mapStorage({ 'save.1': savedText(), 'save.auto': 'before' });
    const held = new Map(storage.held);
    const session = playedSession({ ...storage, set: full }, 8);
    expect(session.view!.phase).toBe('over');
    expect(session.save('1')).toEqual({ ok: false, reason: 'problem.full' });
    expect(session.importSave(savedText())).toEqual({ ok: true });
    expect(storage.held).toEqual(held);
  });

  it('with foreign keys and contents is read past them', () => {
    const session = newSession(
      mapStorage({
        'save.6': savedText(),
        'save.': savedText(),
        save: 'x',
        __proto__x: '{}',
        endings: '\u0000 constructor __proto__ ',
      }),
    );
    expect(session.slots()).toEqual([]);
    for (const slot of ['6', '', '__proto__', 'constructor', '../1', 'auto ']) {
      expect(session.load(slot)).toEqual({ ok: false, reason: 'problem.empty' });
      expect(session.exportSave(slot)).toBeNull();
    }
  });

  it('never gets a save, and never loses one, under a name that is no slot', () => {
    const storage = mapStorage({ 'save.6': 'six' });
    const session = playedSession(storage, 1);
    const held = new Map(storage.held);
    for (const slot of ['6', '', '__proto__', 'constructor', '../1']) {
      expect(session.save(slot)).toMatchObject({ ok: false });
      session.remove(slot);
    }
    expect(storage.held).toEqual(held);
  });

  it('in which the gallery of endings is damaged still leads to the debrief', () => {
    const session = playedSession(mapStorage({ endings: '{"constructor": [' }), 8);
    expect(session.view!.debrief!.ending.title).toBe('Still warm');
  });

  it('whose draft orders more teams than there are keeps to the plan as it stood', () => {
    const session = newSession(mapStorage());
    const text = savedText(
      (save) =>
        (save.draft.teams = Object.fromEntries(
          Object.keys(save.draft.teams as object).map((job) => [job, 50]),
        )),
    );
    expect(session.importSave(text)).toEqual({ ok: true });
    const { plan } = session.view!;
    expect(plan.used).toBeLessThanOrEqual(plan.teams);
    playQuarter(session);
    expect(session.view!.quarter).toEqual(expect.objectContaining({ year: 1901, quarter: 4 }));
  });

  it('whose draft takes an initiative that is none leaves it out', () => {
    const session = newSession(mapStorage());
    const foreign = 'no-such-initiative';
    expect(session.importSave(savedText((save) => (save.draft.initiatives = [foreign])))).toEqual({
      ok: true,
    });
    playQuarter(session);
    const record = JSON.parse(session.exportSave('auto')!) as {
      record: { plans: { side: string; initiatives: string[] }[] };
    };
    const taken = record.record.plans
      .filter(({ side }) => side === 'mill-lane')
      .flatMap(({ initiatives }) => initiatives);
    expect(taken).not.toContain(foreign);
  });

  it('that is denied in the middle of a game lists no saves, and still leads to the debrief', () => {
    const storage = mapStorage();
    let denied = false;
    const refuse = () => {
      if (denied) throw new Error('denied');
    };
    const session = playedSession(
      {
        get: (key) => (refuse(), storage.get(key)),
        set: (key, value) => (refuse(), storage.set(key, value)),
        remove: (key) => (refuse(), storage.remove(key)),
        keys: () => (refuse(), storage.keys()),
      },
      1,
    );
    denied = true;
    expect(session.slots()).toEqual([]);
    for (let quarter = 1; quarter < 8; quarter++) playQuarter(session);
    expect(session.view!.phase).toBe('over');
    expect(session.load('auto')).toMatchObject({ ok: false });
    session.eraseAll();
    expect(session.view).toBeNull();
  });
});

// Lessons advance by doing, wait for nobody, and stay out of a game that has none.
import { expect, it } from 'vitest';
import { mapStorage, playedSession } from './fixture.ts';
import { decide, embark, Learner, step, voyage } from './voyage.ts';

const ALL = voyage.scenario.lessons.map(({ id }) => id);

it('who does what the lessons say misses one of them', async () => {
  const learner = new Learner(await embark());
  while (step(learner, {}));
  expect(learner.met).toEqual(ALL);
  expect(learner.now).toBeNull();
  expect(learner.course.passed).toBe(ALL.length);
});

it('a lesson moves on before what it asks for has been done', async () => {
  const session = await embark();
  const learner = new Learner(session);
  expect(learner.now).toMatchObject({ id: 'fog', n: 1, of: ALL.length, toRead: true });
  learner.see('why-opened');
  expect(learner.now).toMatchObject({ id: 'fog' });
  learner.see('read');
  expect(learner.now).toMatchObject({ id: 'decide', toRead: false });
  learner.see('read');
  session.setTeams('stability', 0);
  expect(learner.now).toMatchObject({ id: 'decide' });
  decide(session);
  expect(learner.now).toMatchObject({ id: 'end' });
});

it('who plays on without doing it is shown lessons of a moment that is over', async () => {
  const session = await embark();
  const learner = new Learner(session);
  decide(session);
  session.endQuarter();
  expect(learner.now).toMatchObject({ id: 'history' });
  session.next();
  expect(learner.now).toMatchObject({ id: 'team' });
  while (session.view!.phase !== 'over') {
    if (session.view!.phase === 'resolved') session.next();
    else {
      decide(session);
      if (session.view!.phase === 'moves') session.endQuarter();
      else session.sendAnswers();
    }
  }
  expect(learner.now).toMatchObject({ id: 'debrief', n: ALL.length });
});

it('a tutorial that is opened again begins with its first lesson, or with none', async () => {
  const storage = mapStorage();
  const session = await embark(storage);
  decide(session);
  session.endQuarter();
  session.next();
  const again = await embark(mapStorage());
  expect(again.importSave(session.exportSave('auto')!)).toEqual({ ok: true });
  expect(new Learner(again).now).toMatchObject({ id: 'team' });
});

it('lessons speak another language than the reader', async () => {
  const session = await embark();
  session.setLanguage('zh-Hans');
  expect(new Learner(session).now?.text).toMatch(/码头/);
});

it('a save of the tutorial is taken for one of the real game, or nobody is told whose it is', async () => {
  const voyager = await embark();
  const baker = playedSession(mapStorage(), 1);
  expect(baker.importSave(voyager.exportSave('auto')!)).toMatchObject({
    ok: false,
    scenario: 'first-voyage',
  });
  expect(voyager.importSave(baker.exportSave('auto')!)).toMatchObject({ ok: false, scenario: 'two-bakers' });
  const storage = mapStorage({ 'save.1': voyager.exportSave('auto')! });
  const [, slot] = playedSession(storage, 1).slots();
  expect(slot).toMatchObject({ slot: '1', problem: 'problem.elsewhere first-voyage' });
  expect(baker.lessons()).toEqual([]);
});

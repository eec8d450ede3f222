// A session over the two bakers and a storage that is only a map, whose every byte can be looked at.
import { createSession } from '../../src/session/session.ts';
import type { KeyValue, Session } from '../../src/session/contract.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import type { Telling } from '../../src/scenario/vocabulary/telling.ts';
import type { RunRecord } from '../../src/record/index.ts';
import { soundModel } from '../record/bad/fixture.ts';

export const scenario = soundModel().scenario;

/** One card that opens in steps, and one that opens late. */
export const telling: Telling = {
  series: [],
  facts: [],
  lessons: [],
  cards: [
    {
      id: 'oven',
      kind: 'product',
      name: 'Oven',
      parts: [
        { from: '1901-Q1', text: 'Two, of brick.' },
        { from: '1901-Q3', text: 'A third, of iron.' },
      ],
    },
    { id: 'steam', kind: 'idea', name: 'Steam', parts: [{ from: '1902-Q2', text: 'It does the kneading.' }] },
  ],
};

export interface TestStorage extends KeyValue {
  held: Map<string, string>;
}

export function mapStorage(entries: Record<string, string> = {}): TestStorage {
  const held = new Map(Object.entries(entries));
  return {
    held,
    get: (key) => held.get(key) ?? null,
    set: (key, value) => void held.set(key, value),
    remove: (key) => void held.delete(key),
    keys: () => [...held.keys()],
  };
}

export const newSession = (storage: KeyValue, history: Scenario = scenario): Session =>
  createSession({
    scenario: history,
    storage,
    telling: () => Promise.resolve(telling),
    words: (key, values) => (values ? `${key} ${Object.values(values).join(' ')}` : key),
  });

/** Answers whatever waits with the open option whose id comes last, and ends the quarter. */
export function playQuarter(session: Session): void {
  const answer = () => {
    for (const { id, options } of session.view!.decisions) {
      const open = options.filter(({ blocked }) => blocked === null).map((option) => option.id);
      session.choose(id, open.sort().at(-1)!);
    }
  };
  answer();
  session.endQuarter();
  if (session.view!.phase === 'answers') {
    answer();
    session.sendAnswers();
  }
  session.next();
}

/** A session in which `quarters` have been played. */
export function playedSession(storage: KeyValue, quarters: number): Session {
  const session = newSession(storage);
  session.begin({ leader: 'mill-lane', ambition: 'steady', seed: 'teal-4711' });
  for (let quarter = 0; quarter < quarters; quarter++) playQuarter(session);
  return session;
}

export interface SavedData {
  record: RunRecord;
  draft: Record<string, unknown>;
  sent: boolean;
}

/** The text of a save after two quarters, changed. */
export function savedText(change: (save: SavedData) => unknown = () => undefined): string {
  const storage = mapStorage();
  playedSession(storage, 2).save('1');
  const save = JSON.parse(storage.held.get('save.1')!) as SavedData;
  change(save);
  return JSON.stringify(save);
}

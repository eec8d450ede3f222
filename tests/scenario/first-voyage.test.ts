// The tutorial is sound and whole in both languages, short enough to be read in five minutes, and open at every end.
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readFolder } from '../../src/cli/scenario-files.ts';
import { decisionWords, wordsOf } from '../../src/insight/reading.ts';
import { translationGaps } from '../../src/scenario/texts.ts';
import { embark, Learner, step, voyage, type Wishes } from '../session/voyage.ts';

const { scenario } = voyage;
const told = [...scenario.decisions, ...scenario.situations];
/** What somebody reads who reads everything that stands open, at leisure; and what a click takes beside it. */
const WORDS_A_MINUTE = 200;
const SECONDS_A_STEP = 3;

interface Journey {
  ending: string;
  words: number;
  minutes: number;
}

async function travel(wishes: Wishes): Promise<Journey> {
  const session = await embark();
  const learner = new Learner(session);
  const read = new Set<string>();
  let [words, steps] = [0, 0];
  const count = (id: string, all: number) => {
    if (!read.has(id)) words += all;
    read.add(id);
  };
  const look = () => {
    const { news, decisions, resolution, debrief } = session.view!;
    for (const { id, title, body } of news) {
      const opening = id === 'opening' ? scenario.header.title : title;
      count(`news ${id}`, wordsOf(opening) + wordsOf(body));
    }
    for (const { id } of decisions) count(id, decisionWords(told.find((item) => item.id === id)!));
    for (const { title, followed } of resolution?.decisions ?? []) count(`after ${title}`, wordsOf(followed));
    for (const { deed } of resolution?.deeds ?? []) count(deed, wordsOf(deed));
    if (learner.now) count(`lesson ${learner.now.id}`, wordsOf(learner.now.text));
    if (debrief)
      count(
        'end',
        [debrief.ending.title, debrief.ending.text, ...debrief.epilogue, ...debrief.questions]
          .map(wordsOf)
          .reduce((a, b) => a + b),
      );
  };
  do {
    look();
    steps += 1;
  } while (step(learner, wishes));
  const minutes = words / WORDS_A_MINUTE + (steps * SECONDS_A_STEP) / 60;
  return { ending: session.view!.debrief!.ending.id, words, minutes };
}

const WAYS: Wishes[] = [
  { 'who-may-build': 'give', dockers: 'share', 'one-corner': 'agree', 'open-box': 'mend', cheque: 'stay' },
  { 'who-may-build': 'rent', dockers: 'wait', 'one-corner': 'refuse', 'open-box': 'letter', cheque: 'stay' },
  { 'who-may-build': 'give', dockers: 'share', 'one-corner': 'agree', 'open-box': 'mend', cheque: 'sell' },
];

it('the tutorial has an error, or advice that nobody has taken', () => {
  const read = readFolder(fileURLToPath(new URL('../../scenarios/first-voyage', import.meta.url)));
  expect(read).toMatchObject({ ok: true, warnings: [] });
  expect(translationGaps(scenario)).toEqual([]);
});

it('an ending of the tutorial cannot be reached, or reaching it takes seven hundred words or five minutes', async () => {
  const journeys = await Promise.all(WAYS.map(travel));
  expect(new Set(journeys.map(({ ending }) => ending))).toEqual(
    new Set(scenario.endings.map(({ id }) => id)),
  );
  for (const { ending, words, minutes } of journeys) {
    console.log(`${ending}: ${words} words, ${minutes.toFixed(1)} minutes`);
    expect(words, ending).toBeLessThan(700);
    expect(minutes, ending).toBeLessThan(5);
  }
});

it('a lesson has more than thirty words', () => {
  for (const { id, text } of scenario.lessons) expect(wordsOf(text), id).toBeLessThanOrEqual(30);
});

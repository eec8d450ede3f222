/** A saved game as it is listed: whose it is and how far it has come, or why it cannot be read. */
import { quarterNumber } from '../../scenario/turns.ts';
import type { Scenario } from '../../scenario/vocabulary/schema.ts';
import type { SlotView } from '../contract.ts';
import { readSave, type Slot } from '../saves.ts';
import { companyName, leaderText } from '../texts.ts';
import type { Words } from '../words.ts';

export function slotView(texts: Scenario, words: Words, slot: Slot, text: string): SlotView {
  const read = readSave(text);
  if (!read.ok)
    return {
      slot,
      leader: '',
      leaderName: '',
      quarter: { year: 0, quarter: 1 },
      seed: '',
      ending: null,
      problem: words('problem.damaged', { reason: read.reason }),
    };
  const { record } = read.save;
  const turn = Math.min(
    quarterNumber(record.from) + record.hashes.length,
    quarterNumber(texts.header.calendar.to),
  );
  const known = texts.leaders.some(({ company }) => company === record.leader);
  return {
    slot,
    leader: record.leader,
    leaderName: known ? companyName(texts, leaderText(texts, record.leader).company) : record.leader,
    quarter: { year: Math.floor(turn / 4), quarter: (turn % 4) + 1 },
    seed: record.seed,
    ending: texts.endings.find(({ id }) => id === record.ending)?.title ?? record.ending,
    problem: null,
  };
}

/** A saved game as it is listed: whose it is and how far it has come, or why it cannot be read. */
import { quarterNumber } from '../../scenario/turns.ts';
import { isRunOver } from '../../record/index.ts';
import type { Scenario } from '../../scenario/vocabulary/schema.ts';
import type { SlotPicture, SlotView } from '../contract.ts';
import { readSaveOf, type SaveData, type Slot } from '../saves.ts';
import { LIVERY_ORDER } from '../liveries.ts';
import { liveriesWorn } from '../liveries-worn.ts';
import { companyName, leaderText } from '../texts.ts';
import type { Words } from '../words.ts';

export function slotView(texts: Scenario, words: Words, slot: Slot, text: string): SlotView {
  const read = readSaveOf(texts.header.id, text, words);
  if (!read.ok)
    return {
      slot,
      leader: '',
      leaderName: '',
      quarter: { year: 0, quarter: 1 },
      picture: null,
      seed: '',
      ending: null,
      problem: read.scenario === undefined ? words('problem.damaged', { reason: read.reason }) : read.reason,
    };
  const { record } = read.save;
  const turn = Math.min(
    quarterNumber(record.from) + record.hashes.length,
    quarterNumber(texts.header.calendar.to),
  );
  const nameOf = (leader: string) =>
    texts.leaders.some(({ company }) => company === leader)
      ? companyName(texts, leaderText(texts, leader).company)
      : leader;
  const ending = isRunOver(record) ? record.ending : null;
  return {
    slot,
    leader: record.leader,
    leaderName: nameOf(record.leader),
    ...(record.guests && { guests: record.guests.map((guest) => nameOf(guest.leader)) }),
    quarter: { year: Math.floor(turn / 4), quarter: (turn % 4) + 1 },
    picture: pictureOf(texts, read.save),
    seed: record.seed,
    ending: texts.endings.find(({ id }) => id === ending)?.title ?? ending,
    problem: null,
  };
}

/** Null where the save was made without one, or speaks of a layer that this history does not have. */
function pictureOf(texts: Scenario, { record, glimpse }: SaveData): SlotPicture | null {
  const layer = texts.layers.find(({ id }) => id === glimpse?.layer);
  if (!glimpse || !layer) return null;
  const { adoption, boxes } = glimpse;
  const worn = liveriesWorn(texts);
  const wearers = new Map([...worn].map(([company, livery]) => [livery, company]));
  const stacks = LIVERY_ORDER.flatMap((livery) => {
    const [count, company] = [boxes[livery], wearers.get(livery)];
    const name = company === undefined ? null : companyName(texts, company);
    return count === undefined ? [] : [{ livery, name, boxes: count }];
  });
  return { ship: worn.get(record.leader) ?? record.leader, adoption, layer: layer.name, stacks };
}

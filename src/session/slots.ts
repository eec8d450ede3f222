/** The part of a session that keeps games: five slots and the autosave, files taken out and brought in. */
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import { finish, type Work } from '../record/index.ts';
import type { Outcome, Session, Shelved } from './contract.ts';
import {
  eraseSave,
  isSameSave,
  isSlot,
  readSaveOf,
  saveText,
  SLOTS,
  writeSave,
  type KeyValue,
  type SaveData,
  type Slot,
} from './saves.ts';
import { slotView } from './views/slots.ts';
import type { Words } from './words.ts';

interface SlotOptions {
  storage: KeyValue;
  words: Words;
  texts: () => Scenario;
  /** The game on the table as a save keeps it. */
  saved: () => SaveData | null;
  /** Opens a save or a bare record; the game on the table goes on where it cannot be opened. */
  open: (text: string) => Work<Outcome>;
  /** Makes the game on the table the autosave. */
  keep: () => void;
  update: () => void;
}

type SlotIntents =
  'slots' | 'save' | 'load' | 'loading' | 'remove' | 'exportSave' | 'importSave' | 'importing' | 'shelve';

export function slotIntents(options: SlotOptions): Pick<Session, SlotIntents> {
  const { storage, words, texts, saved, open, keep, update } = options;

  function* loading(slot: string): Work<Outcome> {
    const text = isSlot(slot) ? saveText(storage, slot) : null;
    return text === null ? { ok: false, reason: words('problem.empty') } : yield* open(text);
  }

  function* importing(text: string): Work<Outcome> {
    const outcome = yield* open(text);
    if (outcome.ok) keep();
    return outcome;
  }

  /** Nothing is written over. A game on the table will be the autosave at its next step, so that place is taken too. */
  const isFree = (slot: Slot) => saveText(storage, slot) === null && (slot !== 'auto' || saved() === null);

  const holds = (slot: Slot, save: SaveData): boolean => {
    const read = readSaveOf(texts().header.id, saveText(storage, slot) ?? '', words);
    return read.ok && isSameSave(read.save, save);
  };

  function shelve(text: string, wanted: string): Shelved {
    const read = readSaveOf(texts().header.id, text, words);
    if (!read.ok) return { is: 'refused', reason: read.reason };
    const places = SLOTS.filter((slot) => slot === wanted || slot !== 'auto');
    // A game in its own place is as it was, though another slot holds the same: one of them may go on.
    const own = places.find((slot) => slot === wanted && isFree(slot));
    if (!own && places.some((slot) => holds(slot, read.save))) return { is: 'here' };
    const slot = own ?? places.find(isFree);
    if (!slot) return { is: 'noSlot' };
    try {
      writeSave(storage, slot, read.save);
    } catch {
      eraseSave(storage, slot);
      return { is: 'noRoom' };
    }
    update();
    return { is: 'added', slot };
  }

  return {
    slots: () =>
      SLOTS.flatMap((slot) => {
        const text = saveText(storage, slot);
        return text === null ? [] : [slotView(texts(), words, slot, text)];
      }),
    save(slot) {
      const now = saved();
      if (!now || !isSlot(slot)) return { ok: false, reason: words('problem.empty') };
      try {
        writeSave(storage, slot, now);
      } catch {
        return { ok: false, reason: words('problem.full') };
      }
      update();
      return { ok: true };
    },
    loading,
    load: (slot) => finish(loading(slot)),
    remove(slot) {
      if (isSlot(slot)) eraseSave(storage, slot);
      update();
    },
    exportSave: (slot) => (isSlot(slot) ? saveText(storage, slot) : null),
    importing,
    importSave: (text) => finish(importing(text)),
    shelve,
  };
}

/** The part of a session that keeps games: five slots and the autosave, files taken out and brought in. */
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import { finish, type Work } from '../record/index.ts';
import type { Outcome, Session } from './contract.ts';
import type { SharedGame } from './game.ts';
import { saveOf } from './playing.ts';
import { eraseSave, isSlot, saveText, SLOTS, writeSave, type KeyValue } from './saves.ts';
import { slotView } from './views/slots.ts';
import type { Words } from './words.ts';

interface SlotOptions {
  storage: KeyValue;
  words: Words;
  texts: () => Scenario;
  game: () => SharedGame | null;
  /** Opens a save or a bare record; the game on the table goes on where it cannot be opened. */
  open: (text: string) => Work<Outcome>;
  /** Makes the game on the table the autosave. */
  keep: () => void;
  update: () => void;
}

type SlotIntents =
  'slots' | 'save' | 'load' | 'loading' | 'remove' | 'exportSave' | 'importSave' | 'importing';

export function slotIntents(options: SlotOptions): Pick<Session, SlotIntents> {
  const { storage, words, texts, game, open, keep, update } = options;

  function* loading(slot: string): Work<Outcome> {
    const text = isSlot(slot) ? saveText(storage, slot) : null;
    return text === null ? { ok: false, reason: words('problem.empty') } : yield* open(text);
  }

  function* importing(text: string): Work<Outcome> {
    const outcome = yield* open(text);
    if (outcome.ok) keep();
    return outcome;
  }

  return {
    slots: () =>
      SLOTS.flatMap((slot) => {
        const text = saveText(storage, slot);
        return text === null ? [] : [slotView(texts(), words, slot, text)];
      }),
    save(slot) {
      const now = game();
      if (!now || !isSlot(slot)) return { ok: false, reason: words('problem.empty') };
      try {
        writeSave(storage, slot, saveOf(now));
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
  };
}

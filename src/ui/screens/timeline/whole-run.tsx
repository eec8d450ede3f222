/** The run with all of its lines as one file, out of the page and into it. */
import { useId } from 'preact/hooks';
import type { TimelineView } from '../../../session/timeline-view.ts';
import { t } from '../../../text/messages.ts';
import { bring } from '../../app/begin.ts';
import { hasGame, session } from '../../app/game.ts';
import { place } from '../../app/timeline.ts';
import { download, fileSafe, pickedText } from '../../parts/files.ts';
import { Paper } from '../../parts/paper.tsx';
import { saidOf, type Said } from './acts.ts';

const FREE = ['1', '2', '3', '4', '5'];

/** Opens a file; the game that lay on the table is put by first. */
async function bringRun(text: string): Promise<Said> {
  const before = session.value;
  const kept = before?.exportSave('auto') ?? null;
  const taken = new Set(before?.slots().map(({ slot }) => slot));
  if (kept !== null && FREE.every((slot) => taken.has(slot)))
    return { text: t('histories.noSlot'), bad: true };
  const outcome = await bring(text);
  if (!outcome) return null;
  if (!outcome.ok) return saidOf(outcome, '');
  if (kept !== null && session.value === before) before?.shelve(kept, 'auto');
  place.value = null;
  return { text: t('histories.imported'), bad: false };
}

export function WholeRun({ view, say }: { view: TimelineView | null; say: (said: Said) => void }) {
  const ids = useId();
  const take = () => {
    const text = session.value?.exportSave('auto');
    if (!text || !view) return;
    download(t('histories.fileName', { leader: view.leader.id, seed: fileSafe(view.seed) }), text);
  };
  const pick = async (input: HTMLInputElement) => {
    const text = await pickedText(input);
    say(text === null ? { text: t('saves.unreadable'), bad: true } : await bringRun(text));
  };
  return (
    <Paper title={t('histories.run')}>
      <div class="whole-run">
        {hasGame.value && view && (
          <button type="button" class="btn btn--secondary" onClick={take}>
            {t('histories.export')}
          </button>
        )}
        <div class="field">
          <label for={`${ids}-file`}>{t('histories.import')}</label>
          <input
            id={`${ids}-file`}
            type="file"
            accept="application/json,.json"
            aria-describedby={`${ids}-note`}
            onChange={(event) => void pick(event.currentTarget)}
          />
        </div>
        <p class="quiet" id={`${ids}-note`}>
          {t('histories.importNote')}
        </p>
      </div>
    </Paper>
  );
}

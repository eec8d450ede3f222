/** The bar over the page while something takes its time. Escape and Cancel stop it; then nothing has changed. */
import { t } from '../../text/messages.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Progress } from '../parts/progress.tsx';
import { working } from './working.ts';

const SAYS = {
  ending: { title: 'work.ending', note: 'work.endingNote' },
  debrief: { title: 'work.debrief', note: 'work.debriefNote' },
  opening: { title: 'work.opening', note: 'work.openingNote' },
} as const;

export function WorkingDialog() {
  const now = working.value;
  if (!now) return null;
  const { title, note } = SAYS[now.labour];
  return (
    <Dialog title={t(title)} onClose={now.stop}>
      <div class="working">
        <Progress label={t(note)} part={now.part} atOnce />
        <div class="button-row">
          <button type="button" class="btn btn--secondary" onClick={now.stop}>
            {t('work.cancel')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

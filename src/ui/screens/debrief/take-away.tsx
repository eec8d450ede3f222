/**
 * The run to take along: the record as a file or on the clipboard. It is all that a replay needs, here or in a terminal.
 */
import { useState } from 'preact/hooks';
import type { DebriefView, GameView } from '../../../session/view.ts';
import { t, type MessageKey } from '../../../text/messages.ts';
import { session } from '../../app/game.ts';
import { later } from '../../app/later.tsx';
import { download, fileSafe } from '../../parts/files.ts';
import { Paper } from '../../parts/paper.tsx';

/** The bare record out of the save that holds it beside a draft. */
function recordIn(save: string): string {
  const { record } = JSON.parse(save) as { record: unknown };
  return `${JSON.stringify(record, null, 1)}\n`;
}

const Picture = later(async () => (await import('./picture/picture.tsx')).Picture);

interface TakeAwayProps {
  game: GameView;
  debrief: DebriefView;
  ambition: string;
}

export function TakeAway({ game, debrief, ambition }: TakeAwayProps) {
  const [picture, showPicture] = useState(false);
  const [said, setSaid] = useState<MessageKey | null>(null);
  const record = () => {
    const save = session.value?.exportSave('auto') ?? null;
    return save === null ? null : recordIn(save);
  };
  const save = () => {
    const text = record();
    if (text !== null)
      download(t('debrief.fileName', { leader: game.leader.id, seed: fileSafe(game.seed) }), text);
  };
  const copy = () => {
    const text = record();
    if (text === null) return;
    navigator.clipboard.writeText(text).then(
      () => setSaid('debrief.copied'),
      () => setSaid('debrief.copyFailed'),
    );
  };
  return (
    <Paper title={t('debrief.take')} class="debrief-take">
      <div class="button-grid">
        <button
          type="button"
          class="btn btn--secondary take-picture"
          aria-haspopup="dialog"
          onClick={() => showPicture(true)}
        >
          {t('picture.make')}
        </button>
        <button type="button" class="btn btn--secondary" onClick={save}>
          {t('debrief.download')}
        </button>
        <button type="button" class="btn btn--secondary" onClick={copy}>
          {t('debrief.copy')}
        </button>
      </div>
      <p class="quiet">{t('debrief.takeNote')}</p>
      <p class="quiet" aria-live="polite">
        {said && t(said)}
      </p>
      {picture && (
        <Picture game={game} debrief={debrief} ambition={ambition} onClose={() => showPicture(false)} />
      )}
    </Paper>
  );
}

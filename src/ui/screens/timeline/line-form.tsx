/** A line's name and note, and the way of a branch into the bin. */
import { useId, useState } from 'preact/hooks';
import type { LineOfTimeline } from '../../../session/timeline-view.ts';
import { t } from '../../../text/messages.ts';
import { send, session } from '../../app/game.ts';
import { saidOf, type Said } from './acts.ts';
import { lineName } from './lines.ts';

/** As long as the tree keeps them. */
const [LONGEST_NAME, LONGEST_NOTE] = [60, 600];

interface LineFormProps {
  line: LineOfTimeline;
  say: (said: Said) => void;
  onDone: () => void;
}

export function LineForm({ line, say, onDone }: LineFormProps) {
  const [name, setName] = useState(line.name);
  const [note, setNote] = useState(line.note);
  const ids = useId();
  const keep = (event: Event) => {
    event.preventDefault();
    send((game) => say(saidOf(game.tellBranch(line.id, { name, note }), t('histories.kept'))));
    onDone();
  };
  const remove = () => {
    const outcome = session.value?.deleteBranch(line.id);
    if (outcome) say(saidOf(outcome, t('histories.deleted', { line: lineName(line) })));
  };
  return (
    <form class="line-form" onSubmit={keep}>
      <div class="field">
        <label for={`${ids}-name`}>{t('histories.name')}</label>
        <input
          id={`${ids}-name`}
          type="text"
          maxLength={LONGEST_NAME}
          placeholder={lineName({ ...line, name: '' })}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${ids}-note`}>{t('histories.note')}</label>
        <textarea
          id={`${ids}-note`}
          rows={3}
          maxLength={LONGEST_NOTE}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <div class="button-row">
        <button type="submit" class="btn btn--secondary">
          {t('histories.keep')}
        </button>
        {line.kind === 'branch' && !line.current && (
          <button type="button" class="btn btn--quiet" onClick={remove}>
            {t('histories.delete')}
          </button>
        )}
      </div>
      {line.kind === 'branch' && (
        <p class="quiet">{t(line.current ? 'histories.deleteTable' : 'histories.deleteNote')}</p>
      )}
    </form>
  );
}

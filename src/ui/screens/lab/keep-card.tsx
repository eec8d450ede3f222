/** Keeping an answer as a hypothesis card: what is claimed, and what speaks against it. */
import { useId, useState } from 'preact/hooks';
import type { LabAnswer } from '../../../session/lab-view.ts';
import { t, type MessageKey } from '../../../text/messages.ts';
import { revision, session } from '../../app/game.ts';

/** As long as a card has room for. */
const [CLAIM, CAVEATS] = [200, 600];

/** What is to be held against any finding of this kind. */
export function caveatsOf({ question: { ask, policy } }: LabAnswer): MessageKey[] {
  const own: MessageKey[] =
    ask === 'odds' ? ['lab.caveat.odds'] : policy === 'as-played' ? ['lab.caveat.asPlayed'] : [];
  return ['lab.caveat.model', 'lab.caveat.others', ...own];
}

export function KeepCard({ answer, claim: given }: { answer: LabAnswer; claim: string }) {
  const [claim, setClaim] = useState(given);
  const [caveats, setCaveats] = useState('');
  const [said, say] = useState<{ text: string; bad: boolean } | null>(null);
  const [claimId, caveatsId, noteId] = [useId(), useId(), useId()];
  const keep = () => {
    const outcome = session.value?.keepCard(answer.question, answer.finding, claim, caveats);
    if (!outcome) return;
    if (!outcome.ok) return say({ text: outcome.reason, bad: true });
    revision.value += 1;
    say({ text: t(outcome.added > 0 ? 'lab.card.kept' : 'lab.card.keptBefore'), bad: false });
  };
  return (
    <form
      class="inset choices lab-keep"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <h3 class="eyebrow">{t('lab.card')}</h3>
      <div class="field">
        <label for={claimId}>{t('lab.card.claim')}</label>
        <textarea
          id={claimId}
          rows={2}
          maxLength={CLAIM}
          required
          aria-describedby={noteId}
          value={claim}
          onInput={(event) => setClaim(event.currentTarget.value)}
        />
        <p class="quiet" id={noteId}>
          {t('lab.card.claimNote')}
        </p>
      </div>
      <div class="field">
        <label for={caveatsId}>{t('lab.card.caveats')}</label>
        <textarea
          id={caveatsId}
          rows={2}
          maxLength={CAVEATS}
          value={caveats}
          onInput={(event) => setCaveats(event.currentTarget.value)}
        />
        <ul class="quiet lab-list">
          {caveatsOf(answer).map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </div>
      <div class="button-row">
        <button type="submit" class="btn btn--secondary">
          {t('lab.card.keep')}
        </button>
      </div>
      <p class={said?.bad ? 'notice notice--bad' : 'quiet'} aria-live="polite">
        {said?.text}
      </p>
    </form>
  );
}

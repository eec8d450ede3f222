/** The hypothesis cards that were kept: read, asked again, handed on, thrown away. */
import { useState } from 'preact/hooks';
import type { Session } from '../../../session/contract.ts';
import type { CardView, LabQuestion } from '../../../session/lab-view.ts';
import { dayName, number } from '../../../text/format.ts';
import { language, t } from '../../../text/messages.ts';
import { addressWith } from '../../app/address.ts';
import { revision } from '../../app/game.ts';
import { CARD } from '../../lab/open.ts';
import { download, pickedText } from '../../parts/files.ts';
import { Paper } from '../../parts/paper.tsx';
import { Answer, questionWords } from './answer.tsx';
import { caveatsOf } from './keep-card.tsx';

type Said = { text: string; bad: boolean; link?: string } | null;

interface CardProps {
  of: Session;
  card: CardView;
  say: (said: Said) => void;
  onAgain: (question: LabQuestion, claim: string) => void;
}

function Card({ of, card, say, onAgain }: CardProps) {
  const [sure, setSure] = useState(false);
  const { claim, caveats, made, answer, older } = card;
  const act = (label: string, run: () => void) => (
    <button
      type="button"
      class="btn btn--small btn--secondary"
      aria-label={t('lab.card.on', { act: label, claim })}
      onClick={run}
    >
      {label}
    </button>
  );
  const copy = () => {
    const link = of.cardLink(claim, answer.question);
    if (!link.ok) return say({ text: link.reason, bad: true });
    const address = addressWith(location, CARD, link.text);
    const told = (text: string) => say({ text, bad: false, link: address });
    if (!('clipboard' in navigator)) return told(t('lab.same.copyFailed'));
    navigator.clipboard.writeText(address).then(
      () => told(t('lab.same.copied')),
      () => told(t('lab.same.copyFailed')),
    );
  };
  const remove = () => {
    if (!sure) return setSure(true);
    of.removeCard(card.id);
    revision.value += 1;
    say({ text: t('lab.card.deleted'), bad: false });
  };
  const worlds = number(answer.games);
  return (
    <li class="lab-card">
      <details>
        <summary>
          <strong>{claim}</strong>{' '}
          <span class="quiet">
            {made === null
              ? t('lab.card.worlds', { n: worlds })
              : t('lab.card.made', { day: dayName(made), n: worlds })}
          </span>
        </summary>
        {older && <p class="notice">{t('lab.card.older')}</p>}
        <h3 class="eyebrow">{t('lab.card.test')}</h3>
        <p>{questionWords(answer)}</p>
        <h3 class="eyebrow">{t('lab.card.result')}</h3>
        <Answer answer={answer} />
        <h3 class="eyebrow">{t('lab.card.against')}</h3>
        <ul class="lab-list">
          {caveats !== '' && <li>{caveats}</li>}
          {caveatsOf(answer).map((key) => (
            <li key={key} class="quiet">
              {t(key)}
            </li>
          ))}
        </ul>
        <h3 class="eyebrow">{t('lab.card.sources')}</h3>
        {answer.sources.length === 0 ? (
          <p class="note">{t('lab.card.noSources')}</p>
        ) : (
          <ul class="quiet lab-list">
            {answer.sources.map((cite) => (
              <li key={cite}>{cite}</li>
            ))}
          </ul>
        )}
      </details>
      <div class="button-row">
        {act(t('lab.card.again'), () => onAgain(answer.question, claim))}
        {act(t('lab.card.link'), copy)}
        {act(t(sure ? 'lab.card.deleteSure' : 'lab.card.delete'), remove)}
      </div>
    </li>
  );
}

interface CardsProps {
  of: Session;
  onAgain: CardProps['onAgain'];
}

export function Cards({ of, onAgain }: CardsProps) {
  const [last, say] = useState<Said>(null);
  const { cards, problem } = (revision.value, language.value, of.cards());
  const bring = async (input: HTMLInputElement) => {
    const text = await pickedText(input);
    if (text === null)
      return say({ text: t('lab.cards.refused', { reason: t('lab.cards.unreadable') }), bad: true });
    const outcome = of.importCards(text);
    if (!outcome.ok) return say({ text: t('lab.cards.refused', { reason: outcome.reason }), bad: true });
    revision.value += 1;
    const { added, here } = outcome;
    say({ text: t('lab.cards.imported', { added, here }), bad: false });
  };
  return (
    <Paper title={t('lab.cards')}>
      {problem !== null && <p class="notice notice--bad">{t('lab.cards.damaged', { reason: problem })}</p>}
      {cards.length === 0 && problem === null && <p class="note">{t('lab.cards.none')}</p>}
      <ul class="rows">
        {cards.map((card) => (
          <Card key={`${card.id} ${card.claim}`} of={of} card={card} say={say} onAgain={onAgain} />
        ))}
      </ul>
      <p class={last?.bad ? 'notice notice--bad' : 'quiet'} aria-live="polite">
        {last?.text}
      </p>
      {last?.link !== undefined && (
        <div class="field">
          <label for="card-link">{t('lab.card.linkField')}</label>
          <input
            id="card-link"
            readOnly
            value={last.link}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      )}
      <div class="choices lab-carry">
        {cards.length > 0 && (
          <div class="button-row">
            <button
              type="button"
              class="btn btn--secondary"
              onClick={() => download(t('lab.cards.file'), of.exportCards())}
            >
              {t('lab.cards.export')}
            </button>
          </div>
        )}
        <div class="field">
          <label for="import-cards">{t('lab.cards.import')}</label>
          <input
            id="import-cards"
            type="file"
            accept="application/json,.json"
            aria-describedby="import-cards-note"
            onChange={(event) => void bring(event.currentTarget)}
          />
          <p class="quiet" id="import-cards-note">
            {t('lab.cards.importNote')}
          </p>
        </div>
      </div>
    </Paper>
  );
}

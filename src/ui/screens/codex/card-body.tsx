/**
 * What a card says: its parts by date, what is contested, the record's facts, where to go on, and how sure we are.
 */
import './card.css';
import type { CardView } from '../../../session/codex-view.ts';
import { quarterName } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { openCard, type Pile } from '../../app/codex.ts';
import { Terms } from '../../parts/terms.tsx';

interface BodyProps {
  card: CardView;
  /** Where cards opened from this one are laid. */
  pile: Pile;
}

function Parts({ card, pile }: BodyProps) {
  return (
    <ol class="card-parts">
      {card.parts.map(({ quarter, text, asHistory }) => (
        <li key={quarterName(quarter)}>
          <p class="eyebrow card-parts__when">
            {quarterName(quarter)}{' '}
            {asHistory && <span class="card-parts__history">{t('codex.asHistory')}</span>}
          </p>
          <p class="body">
            <Terms text={text} own={card.id} pile={pile} />
          </p>
        </li>
      ))}
      {card.later && <li class="note">{t('codex.cardLater')}</li>}
    </ol>
  );
}

function Facts({ card, pile }: BodyProps) {
  if (card.facts.length === 0) return null;
  return (
    <div>
      <h3 class="eyebrow">{t('codex.facts')}</h3>
      <ul class="rows">
        {card.facts.map(({ id, told, claim, differs }) => (
          <li key={id} class="card-fact">
            <span class="quiet figures">{told.replace('-', '–')}</span>
            <div>
              <p>
                <Terms text={claim} own={card.id} pile={pile} />
              </p>
              {differs !== null && (
                <p class="quiet">
                  <span class="contested">{t('news.contested')}</span>{' '}
                  <Terms text={differs} own={card.id} pile={pile} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function See({ card, pile }: BodyProps) {
  if (card.see.length === 0) return null;
  return (
    <div>
      <h3 class="eyebrow" id={`see-${card.id}`}>
        {t('codex.see')}
      </h3>
      <ul class="card-see" aria-labelledby={`see-${card.id}`}>
        {card.see.map(({ id, name }) => (
          <li key={id}>
            <button type="button" class="term" onClick={() => openCard(pile, id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sources({ card }: { card: CardView }) {
  const { sources, laterSources } = card;
  if (sources.length + laterSources === 0) return null;
  return (
    <details class="card-sources">
      <summary>{t('codex.sources', { n: sources.length })}</summary>
      <ul class="quiet">
        {sources.map((cite) => (
          <li key={cite}>{cite}</li>
        ))}
        {laterSources > 0 && <li class="note">{t('codex.laterSources', { n: laterSources })}</li>}
      </ul>
    </details>
  );
}

export function CardBody({ card, pile }: BodyProps) {
  return (
    <div class="card-body">
      <Parts card={card} pile={pile} />
      {card.contested !== null && (
        <div class="inset card-contested">
          <h3 class="eyebrow">
            <span class="contested">{t('news.contested')}</span>
          </h3>
          <p>
            <Terms text={card.contested} own={card.id} pile={pile} />
          </p>
        </div>
      )}
      <Facts card={card} pile={pile} />
      <See card={card} pile={pile} />
      <div class="card-foot">
        {card.confidence && (
          <div class="card-sure">
            <h3 class="eyebrow">{t('codex.sure')}</h3>
            <p class="quiet">
              <strong>{t('codex.sureWord', { word: t(`confidence.${card.confidence}`) })}</strong>
              {t(`confidence.${card.confidence}.note`)}
            </p>
          </div>
        )}
        <Sources card={card} />
      </div>
    </div>
  );
}

/**
 * One leader's card: who you are, what you have, what you want, how hard. The whole card is the radio's label.
 */
import { t } from '../../../text/messages.ts';
import type { LeaderCard } from '../../../session/contract.ts';
import { shipOf } from '../../../session/chart-art.ts';
import { Art } from '../../chart/art.tsx';
import { Emblem } from '../../parts/emblem.tsx';
import { Goal, Hardness } from '../../parts/goal.tsx';

/** Weights share a hundred among three or four goals; a bar is full at half of it, so that they can be compared. */
const MOST_WEIGHT = 50;

interface CardProps {
  card: LeaderCard;
  /** The quarter in which the game will start, as far as this leader can. */
  from: string | undefined;
  chosen: boolean;
  weights: LeaderCard['want'];
  onChoose: () => void;
}

export function Card({ card, from, chosen, weights, onChoose }: CardProps) {
  const { id, playable } = card;
  const { who, have } = card.chapters.find((chapter) => chapter.from === from) ?? card;
  return (
    <label class={`card ${chosen ? 'card--chosen' : ''} ${playable ? '' : 'card--soon'}`}>
      <input
        class="cover"
        type="radio"
        name="leader"
        value={id}
        checked={chosen}
        disabled={!playable}
        aria-labelledby={`leader-${id}`}
        aria-describedby={`leader-${id}-about`}
        onChange={onChoose}
      />
      <div class="card__picture">
        <Art sheet="fleet" piece={shipOf(id)} viewBox="0 0 140 120" />
      </div>
      <div class="card__emblem">
        <Emblem leader={id} />
      </div>
      <div class="card__body">
        {(chosen || !playable) && (
          <span class="card__flag">{t(playable ? 'leaders.chosen' : 'leaders.soon')}</span>
        )}
        <div>
          <h2 class="card__title" id={`leader-${id}`}>
            {card.name}
          </h2>
          <p class="quiet">{card.place}</p>
        </div>
        <div id={`leader-${id}-about`} class="card__about">
          <p>{who}</p>
          <div>
            <h3 class="eyebrow">{t('leaders.have')}</h3>
            <ul class={`have have--${id}`}>
              {have.map((thing) => (
                <li key={thing}>{thing}</li>
              ))}
            </ul>
          </div>
          <div>
            <h3 class="eyebrow">{t('leaders.want')}</h3>
            <ul class="goals">
              {weights.map(({ label, weight }) => (
                <Goal key={label} label={label} value={weight} livery={id} full={MOST_WEIGHT} />
              ))}
            </ul>
          </div>
        </div>
        <div class="card__foot">
          <Hardness of5={card.hard} />
          <p class="note">{card.hardNote}</p>
        </div>
      </div>
    </label>
  );
}

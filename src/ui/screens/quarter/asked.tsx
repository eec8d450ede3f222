/**
 * What another company has proposed to the player: what it brings and costs, what speaks for it, and three answers.
 * What is left without one counts as refused, and says so.
 */
import type { Answer, AskedView } from '../../../session/proposal-view.ts';
import type { GameView } from '../../../session/view.ts';
import { t, type MessageKey } from '../../../text/messages.ts';
import { send } from '../../app/game.ts';
import { priceWords, Reasons } from '../../parts/deal.tsx';

export const ANSWER_KEYS: readonly Answer[] = ['accept', 'refuse', 'counter'];
const NOTES: Record<Answer, MessageKey> = {
  accept: 'asked.agree',
  refuse: 'asked.refusal',
  counter: 'asked.counter',
};

/** How a card is addressed by keys and links, apart from any decision. */
export const askedId = ({ company }: AskedView): string => `asked-${company}`;

/** More than one's own price cannot be asked for. */
export const mayAnswer = (asked: AskedView, answer: Answer): boolean =>
  !(answer === 'counter' && asked.countered);

export function giveAnswer(asked: AskedView, answer: Answer): void {
  if (mayAnswer(asked, answer)) send((session) => session.reply(asked.company, answer));
}

function AnswerOption({ asked, answer, number }: { asked: AskedView; answer: Answer; number: number }) {
  const id = `${askedId(asked)}-${answer}`;
  const open = mayAnswer(asked, answer);
  return (
    <div class={open ? 'option' : 'option option--blocked'}>
      <input
        type="radio"
        id={id}
        name={askedId(asked)}
        checked={asked.answer === answer}
        disabled={!open}
        aria-describedby={`${id}-about`}
        onChange={() => giveAnswer(asked, answer)}
      />
      <label class="option__label" for={id}>
        {t(`deal.answer.${answer}`)}
      </label>
      <p class="option__note" id={`${id}-about`}>
        {t(open ? NOTES[answer] : 'asked.raised')}
      </p>
      <kbd class="option__key" aria-hidden="true">
        {number}
      </kbd>
    </div>
  );
}

interface AskedProps {
  game: GameView;
  asked: AskedView;
  /** Place among the answers that are asked for, and how many there are. */
  count: { n: number; of: number };
  /** Takes the focus when the answers begin. */
  first: boolean;
}

export function Asked({ asked, count, first }: AskedProps) {
  const { name, kind } = asked;
  const title = t(`deal.asks.${kind}`, { name });
  const price = priceWords(asked.price);
  return (
    <section class="paper" aria-label={t('answer.label', { title })} data-decision={askedId(asked)}>
      <div class="paper__head">
        <p class="eyebrow">{t('answer.count', count)}</p>
        <p class="eyebrow">{t('asked.count', { name })}</p>
      </div>
      <div class="paper__body decision">
        <h2 class="decision-title" tabIndex={-1} data-arrive={first}>
          {title}
        </h2>
        {price && <p class="body">{t('asked.price', { price })}</p>}
        <dl class="advisers balance">
          <dt>{t('asked.brings')}</dt>
          <dd>{t(`deal.brings.${kind}`)}</dd>
          <dt>{t('asked.costs')}</dt>
          <dd>{t(`deal.costs.${kind}`)}</dd>
        </dl>
        <div class="asked__reasons">
          <Reasons asker={name} reasons={asked.reasons} />
        </div>
        <div class="options options--answers" role="radiogroup" aria-label={title}>
          {ANSWER_KEYS.map((answer, at) => (
            <AnswerOption key={answer} asked={asked} answer={answer} number={at + 1} />
          ))}
        </div>
        {asked.answer === null && <p class="quiet">{t('asked.open')}</p>}
      </div>
    </section>
  );
}

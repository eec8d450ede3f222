/**
 * One decision, situation or offer: what is known of it, and its options as radios.
 * What history chose stays unsaid until the quarter has resolved; a road that ends at once is told in place.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { DecisionView, GameView, OptionView } from '../../../session/view.ts';
import { t } from '../../../text/messages.ts';
import { shownChoice, take, tell, told } from '../../app/game.ts';
import { Hints, Odds } from '../../parts/hints.tsx';
import { Terms } from '../../parts/terms.tsx';

interface OptionProps {
  game: GameView;
  decision: DecisionView;
  option: OptionView;
  number: number;
}

function Road({ decision, option }: { decision: DecisionView; option: OptionView }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div class="road" aria-live="polite" ref={place}>
      <p class="eyebrow">{t('decision.told')}</p>
      <p class="body">
        <Terms text={option.mightHaveBeen ?? ''} />
      </p>
      <button type="button" class="btn btn--secondary btn--small" onClick={() => tell(decision.id, null)}>
        {t('decision.toldBack')}
      </button>
    </div>
  );
}

function OptionCard({ game, decision, option, number }: OptionProps) {
  const id = `${decision.id}-${option.id}`;
  const checked = shownChoice(decision, told.value) === option.id;
  const blocked = option.blocked !== null;
  return (
    <div class={`option ${blocked ? 'option--blocked' : ''} ${checked ? 'option--chosen' : ''}`}>
      <input
        type="radio"
        id={id}
        name={decision.id}
        checked={checked}
        disabled={blocked}
        aria-describedby={`${id}-about`}
        onChange={() => take(decision, option)}
      />
      <label class="option__label" for={id}>
        {option.label}
      </label>
      <div class="option__about" id={`${id}-about`}>
        <p class="option__note">
          <Terms text={option.note} />
        </p>
        <Hints hints={option.hints} minds={option.minds} now={game.quarter} />
        <Odds chances={option.odds} />
        {blocked && <p class="option__odds">{t('decision.blocked', { reason: option.blocked ?? '' })}</p>}
        {option.speculative && (
          <p class="confidence" title={t('decision.speculativeNote')}>
            {t('decision.speculative')}
          </p>
        )}
      </div>
      <kbd class="option__key" aria-hidden="true">
        {number}
      </kbd>
      {checked && option.mightHaveBeen !== null && <Road decision={decision} option={option} />}
    </div>
  );
}

interface DecisionProps {
  game: GameView;
  decision: DecisionView;
  index: number;
}

export function Decision({ game, decision, index }: DecisionProps) {
  const { title } = decision;
  const answers = game.phase === 'answers';
  const count = { n: index + 1, of: game.decisions.length + game.asked.length };
  const eyebrow = answers
    ? 'answer.count'
    : decision.kind === 'situation'
      ? 'decision.situation'
      : 'decision.count';
  return (
    <section
      class="paper"
      aria-label={t(answers ? 'answer.label' : 'decision.label', { title })}
      data-decision={decision.id}
    >
      <div class="paper__head">
        <p class="eyebrow">{t(eyebrow, count)}</p>
        {decision.minor && <p class="eyebrow">{t('decision.minor')}</p>}
      </div>
      <div class="paper__body decision">
        <h2 class="decision-title" tabIndex={-1} data-arrive={index === 0}>
          {title}
        </h2>
        <p class="body">
          <Terms text={decision.body} />
        </p>
        {decision.advisers.length > 0 && (
          <dl class="advisers">
            {decision.advisers.map(({ name, line }) => [
              <dt key={name}>{name}</dt>,
              <dd key={`${name} says`}>{t('decision.says', { line })}</dd>,
            ])}
          </dl>
        )}
        <div class="options" role="radiogroup" aria-label={title}>
          {decision.options.map((option, at) => (
            <OptionCard key={option.id} game={game} decision={decision} option={option} number={at + 1} />
          ))}
        </div>
        <p class="quiet">{t('decision.later')}</p>
      </div>
    </section>
  );
}

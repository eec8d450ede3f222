/**
 * What is known of an option beforehand: direction and rough size of its effects, its odds, who minds.
 * Triangles are for the eye; the same is said in words for the ear. Nothing here is a rule.
 */
import type { EffectHint, OptionView } from '../../session/view.ts';
import { odds, quarterFrom, type Quarter } from '../../text/format.ts';
import { t } from '../../text/messages.ts';
import { Emblem, hasEmblem } from './emblem.tsx';

function Hint({ hint, now }: { hint: EffectHint; now: Quarter }) {
  const direction = hint.direction === 1 ? 'up' : 'down';
  const mark = `hint__mark hint__mark--${direction} hint__mark--${hint.size} ${hint.good ? 'gain' : 'loss'}`;
  const later = hint.after > 0 ? t('hint.from', { quarter: quarterFrom(now, hint.after) }) : '';
  const after = [later, hint.fades ? t('hint.fades') : ''].filter(Boolean);
  return (
    <li class="hint">
      <span aria-hidden="true">{hint.label}</span>
      <span aria-hidden="true" class={mark} />
      <span class="visually-hidden">
        {t('hint.text', { label: hint.label, direction, size: String(hint.size) })}
      </span>
      {after.length > 0 && <span class="hint__after">{after.join(', ')}</span>}
    </li>
  );
}

function Companies({ label, companies }: { label: string; companies: OptionView['minds'] }) {
  if (companies.length === 0) return null;
  return (
    <li class="hint minds">
      <span class="hint__after">{label}</span>
      {companies.map(({ company, name }) =>
        hasEmblem(company) ? (
          <Emblem key={company} leader={company} name={name} />
        ) : (
          <span key={company}>{name}</span>
        ),
      )}
    </li>
  );
}

interface HintsProps {
  hints: readonly EffectHint[];
  minds?: OptionView['minds'];
  now: Quarter;
}

export function Hints({ hints, minds = [], now }: HintsProps) {
  if (hints.length + minds.length === 0) return null;
  return (
    <ul class="option__hints">
      {hints.map((hint) => (
        <Hint key={hint.label} hint={hint} now={now} />
      ))}
      <Companies label={t('option.minds')} companies={minds.filter((mind) => mind.direction === -1)} />
      <Companies label={t('option.likes')} companies={minds.filter((mind) => mind.direction === 1)} />
    </ul>
  );
}

export function Odds({ chances }: { chances: OptionView['odds'] }) {
  return (
    <>
      {chances.map(({ label, p }) => (
        <p key={label} class="option__odds">
          {t('option.odds', { label })} <strong>{odds(p)}</strong>
        </p>
      ))}
    </>
  );
}

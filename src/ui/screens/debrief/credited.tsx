/**
 * What each decision was worth: the three that mattered most, all of them as bars about nothing, what they add up to, and
 * which did more together than one by one.
 */
import type { CreditedDecision, CreditView } from '../../../session/credit-view.ts';
import { number, quarterName, signed } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { changeClass } from '../../parts/change.tsx';

/** Decisions on top. */
const MOST = 3;
/** Standard errors to either side that hold 95 of 100. */
const WHISKER = 1.96;
/** Decimals of points. */
const DIGITS = 1;

interface Scale {
  /** The part of the width at which a value stands. */
  at: (value: number) => number;
  livery: string;
}

const ends = ({ value, error }: CreditedDecision) => ({
  low: value - WHISKER * error,
  high: value + WHISKER * error,
});

function scaleOf(decisions: readonly CreditedDecision[], livery: string): Scale {
  const all = decisions.flatMap((decision) => [ends(decision).low, ends(decision).high]);
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const span = high - low || 1;
  return { at: (value) => (value - low) / span, livery };
}

function Bar({ decision, scale: { at, livery } }: { decision: CreditedDecision; scale: Scale }) {
  const { value, error } = decision;
  const { low, high } = ends(decision);
  const percent = (part: number) => `${(100 * part).toFixed(2)}%`;
  const span = (from: number, to: number) => ({
    insetInlineStart: percent(at(Math.min(from, to))),
    width: percent(Math.abs(at(to) - at(from))),
  });
  return (
    <span class="credit-bar" aria-hidden="true">
      <span class={`credit-bar__fill swatch--${livery}`} style={span(0, value)} />
      <span class="credit-bar__ground" style={{ insetInlineStart: percent(at(0)) }} />
      {error > 0 && <span class="credit-bar__whisker" style={span(low, high)} />}
    </span>
  );
}

function saidOf(decision: CreditedDecision): string {
  const value = signed(decision.value, DIGITS);
  if (decision.error === 0) return t('credit.bar', { value });
  const { low, high } = ends(decision);
  return t('credit.barDrawn', { value, low: signed(low, DIGITS), high: signed(high, DIGITS) });
}

function Row({ decision, scale }: { decision: CreditedDecision; scale: Scale }) {
  const { quarter, title, chosen, baseline, asked, value, error } = decision;
  const { low, high } = ends(decision);
  return (
    <li class="credit-row">
      <div class="credit-row__words">
        <strong>{title}</strong>
        <p class="quiet">
          {t('credit.when', { quarter: quarterName(quarter), chosen })}
          <br />
          {t(asked ? 'credit.history' : 'credit.usual', { option: baseline })}
        </p>
      </div>
      <Bar decision={decision} scale={scale} />
      <div class="credit-row__value">
        <span class="visually-hidden">{saidOf(decision)}</span>
        <strong class={changeClass(value)} aria-hidden="true">
          {signed(value, DIGITS)}
        </strong>
        {error > 0 && (
          <span class="quiet" aria-hidden="true">
            {t('credit.interval', { low: signed(low, DIGITS), high: signed(high, DIGITS) })}
          </span>
        )}
      </div>
    </li>
  );
}

function Together({ interactions }: Pick<CreditView, 'interactions'>) {
  if (interactions.length === 0) return null;
  return (
    <>
      <h3 class="eyebrow">{t('credit.together')}</h3>
      <ul class="rows">
        {interactions.map(({ one, other, value }) => (
          <li key={`${one} ${other}`}>
            {t(value > 0 ? 'credit.more' : 'credit.less', {
              one,
              other,
              n: number(Math.abs(value), DIGITS),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

export function Credited({ credit, livery }: { credit: CreditView; livery: string }) {
  const { score, baseline, exact, games, decisions, interactions } = credit;
  if (decisions.length === 0) return <p class="note">{t('credit.none')}</p>;
  const scale = scaleOf(decisions, livery);
  const weightiest = [...decisions].sort((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, MOST);
  return (
    <>
      <h3 class="eyebrow">{t('credit.most', { n: weightiest.length })}</h3>
      <ol class="credit-rows credit-rows--most">
        {weightiest.map((decision) => (
          <Row key={decision.id} decision={decision} scale={scale} />
        ))}
      </ol>
      <p class="credit-sum">
        <strong>{t('credit.sum')}</strong> <strong>{signed(score - baseline, DIGITS)}</strong>
        <span class="quiet">
          {t('credit.sumNote', { score: number(score, DIGITS), baseline: number(baseline, DIGITS) })}
        </span>
      </p>
      <Together interactions={interactions} />
      {decisions.length > weightiest.length && (
        <details class="credit-all" open>
          <summary class="eyebrow">{t('credit.all')}</summary>
          <ol class="credit-rows">
            {decisions.map((decision) => (
              <Row key={decision.id} decision={decision} scale={scale} />
            ))}
          </ol>
        </details>
      )}
      <p class="quiet">{t(exact ? 'credit.exact' : 'credit.drawn', { games })}</p>
    </>
  );
}

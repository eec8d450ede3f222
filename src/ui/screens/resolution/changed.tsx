/**
 * "What changed": three sentences, the numbers that moved most, each decision beside history's, what came of
 * proposals, the others' deeds and their reasons.
 */
import type { DeedReasons, GameView, ResolutionView } from '../../../session/view.ts';
import { amount, digitsFor, quarterName, shortAmount } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { asked, askWhy } from '../../app/ledger.ts';
import { Change } from '../../parts/change.tsx';
import { Emblem, hasEmblem } from '../../parts/emblem.tsx';
import { Terms } from '../../parts/terms.tsx';
import { Deals, whyWords } from './deals.tsx';

type Row = ResolutionView['rows'][number];

function MovedRow({ row }: { row: Row }) {
  const { label, before, after, unit } = row;
  const digits = digitsFor(before, after, unit);
  const open = asked.value === row.subject;
  return (
    <tr class={open ? 'moved moved--open' : 'moved'}>
      <th scope="row">
        {row.livery && <span class={`swatch swatch--${row.livery}`} />} {label}
      </th>
      <td class="moved__span">
        <span class="visually-hidden">
          {t('common.beforeAfter', {
            before: amount(before, unit, digits),
            after: amount(after, unit, digits),
          })}
        </span>
        <span aria-hidden="true">
          {shortAmount(before, unit, digits)} → <strong>{shortAmount(after, unit, digits)}</strong>
        </span>
      </td>
      <td>
        <Change value={after - before} unit={unit} digits={digits} />
      </td>
      <td>
        <button
          type="button"
          class="why"
          aria-expanded={open}
          aria-label={t('common.whyOf', { label })}
          onClick={() => askWhy(row.subject)}
        >
          {t('common.why')}
        </button>
      </td>
    </tr>
  );
}

export function Moved({ rows }: { rows: readonly Row[] }) {
  if (rows.length === 0) return <p class="note">{t('resolution.still')}</p>;
  return (
    <table class="table table--numbers">
      <caption class="visually-hidden">{t('resolution.rows')}</caption>
      <tbody>
        {rows.map((row) => (
          <MovedRow key={row.label} row={row} />
        ))}
      </tbody>
    </table>
  );
}

/** What history did with the same question, beside what was chosen. */
export function BesideHistory({ chosen, history }: { chosen: string; history: string | null }) {
  return (
    <>
      <p>{t('resolution.you', { chosen })}</p>
      <p class="quiet">
        {history === null
          ? t('resolution.noHistory')
          : history === chosen
            ? t('resolution.same')
            : t('resolution.history', { chosen: history })}
      </p>
    </>
  );
}

/** What came of a choice that history did not make, and what history did: each told by itself. */
export function Aftermath({ followed, recorded }: { followed: string; recorded: string }) {
  return (
    <>
      {followed !== '' && (
        <p class="note">
          <Terms text={followed} />
        </p>
      )}
      {recorded !== '' && (
        <p class="note">
          <strong>{t('resolution.recorded')}</strong>
          <Terms text={recorded} />
        </p>
      )}
    </>
  );
}

export function Signed({ decisions }: { decisions: ResolutionView['decisions'] }) {
  if (decisions.length === 0) return null;
  return (
    <>
      <h3 class="eyebrow">{t('resolution.decisions')}</h3>
      <div class="rows">
        {decisions.map((decision) => (
          <div key={decision.title} class="signed">
            <h4>{decision.title}</h4>
            <BesideHistory chosen={decision.chosen} history={decision.history} />
            {decision.chances.map(({ label, cameOff }) => (
              <p key={label}>
                {label}: <strong>{t(cameOff ? 'resolution.cameOff' : 'resolution.cameToNothing')}</strong>
              </p>
            ))}
            <Aftermath followed={decision.followed} recorded={decision.recorded} />
          </div>
        ))}
      </div>
    </>
  );
}

function why(reasons: DeedReasons) {
  const words = whyWords(reasons);
  return words === '' ? null : <span class="quiet deed__why">{words}</span>;
}

interface DeedsProps extends Pick<ResolutionView, 'deeds' | 'pacts'> {
  title: string;
}

export function Deeds({ title, deeds, pacts }: DeedsProps) {
  if (deeds.length + pacts.length === 0) return null;
  return (
    <>
      <h3 class="eyebrow">{title}</h3>
      <ul class="deeds">
        {deeds.map(({ company, deed, reasons }) => (
          <li key={`${company} ${deed}`}>
            {hasEmblem(company) ? <Emblem leader={company} /> : <span />}
            <span>
              <Terms text={deed} />
              {why(reasons)}
            </span>
          </li>
        ))}
        {pacts.map(({ company, name, with: other, kind }) => (
          <li key={`${company} ${kind}`}>
            {hasEmblem(company) ? <Emblem leader={company} /> : <span />}
            <span>{t(`deal.pact.${kind}`, { name, other })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function Changed({ game }: { game: GameView }) {
  const { resolution } = game;
  if (!resolution) return null;
  return (
    <section class="paper" aria-label={t('resolution.label')}>
      <div class="paper__head">
        <p class="eyebrow">{t('resolution.eyebrow', { quarter: quarterName(game.quarter) })}</p>
      </div>
      <div class="paper__body changed">
        <h2 class="decision-title" tabIndex={-1} data-arrive>
          {t('resolution.label')}
        </h2>
        <p class="body">
          <Terms text={resolution.sentences.reduce((a, b) => t('common.sentences', { a, b }))} />
        </p>
        <Moved rows={resolution.rows} />
        <Signed decisions={resolution.decisions} />
        <Deals deals={resolution.deals} you={game.leader.name} />
        <Deeds title={t('resolution.deeds')} deeds={resolution.deeds} pacts={resolution.pacts} />
      </div>
    </section>
  );
}

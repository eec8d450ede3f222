/** One quarter of one line: what was chosen, what history chose, what the difference did, and what can be done from here. */
import { useState } from 'preact/hooks';
import { HISTORYS_LINE, type NodeView, type TimelineView } from '../../../session/timeline-view.ts';
import { quarterName, signed } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { openCompare } from '../../app/compare.ts';
import type { PastQuarter } from '../../app/ledger.ts';
import { watchFilm } from '../../app/timeline.ts';
import { openLab } from '../../lab/open.ts';
import { Icon } from '../../parts/icon.tsx';
import { Terms } from '../../parts/terms.tsx';
import { WhyNumber } from '../../parts/why-number.tsx';
import { reopen, type Said } from './acts.ts';
import { CopyLink } from './copy-link.tsx';
import { LineForm } from './line-form.tsx';
import { lineName, lineNamed, told, type Spot } from './lines.ts';

/** The line that every tree begins with. */
const FIRST = 'first';
/** Enough of a state's digest to tell two apart. */
const SHORT = 12;

type Decided = NodeView['decisions'][number];

interface DecisionProps {
  decision: Decided;
  history: boolean;
  /** Its title stands over the panel already. */
  lead: boolean;
  /** It lies in the line on the table: many worlds can be asked about it. */
  asked: boolean;
}

/** What was chosen otherwise comes first. */
const inOrder = ({ decisions }: NodeView): Decided[] =>
  [...decisions].sort((a, b) => Number(a.same) - Number(b.same));

function Decision({ decision, history, lead, asked }: DecisionProps) {
  const { id, title, chosen, history: recorded, same } = decision;
  return (
    <div class="told">
      {!lead && (
        <h3 class="told__title">
          <Terms text={title} />
        </h3>
      )}
      <dl class="told__choices">
        <dt>{t(history ? 'histories.did' : 'histories.you')}</dt>
        <dd>
          <strong>{chosen}</strong>
          {!history && same && <span class="quiet"> {t('histories.as')}</span>}
        </dd>
        {!history && !same && recorded !== null && (
          <>
            <dt>{t('histories.history')}</dt>
            <dd>{recorded}</dd>
          </>
        )}
      </dl>
      {asked && (
        <button
          type="button"
          class="why"
          aria-label={t('lab.ofDecision', { act: t('lab.ask.whatif'), title })}
          onClick={() => openLab(id)}
        >
          {t('lab.ask.whatif')}
        </button>
      )}
    </div>
  );
}

/** What users ran otherwise than in history. */
function Apart({ apart, at }: Pick<NodeView, 'apart'> & { at: PastQuarter }) {
  if (apart.length === 0) return <p class="quiet">{t('histories.notApart')}</p>;
  return (
    <table class="table apart">
      <caption class="apart__caption">
        <strong>{t('histories.apart')}</strong> <span class="quiet">{t('histories.apartNote')}</span>
      </caption>
      <tbody>
        {apart.map(({ subject, name, livery, points }) => (
          <tr key={name}>
            <th scope="row">
              <span class={`swatch swatch--${livery}`} aria-hidden="true" /> {name}
            </th>
            <td class="figures">{signed(points)}</td>
            <td>
              <WhyNumber subject={subject} at={at} label={name}>
                {t('common.why')}
              </WhyNumber>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Again({ view, spot, say }: { view: TimelineView; spot: Spot; say: (said: Said) => void }) {
  const line = lineNamed(view, spot.line);
  if (!line || line.kind === 'history') return null;
  const tip = spot.node === null;
  const full = view.full && !tip;
  return (
    <>
      <button
        type="button"
        class="btn btn--primary btn--wide"
        disabled={full}
        onClick={() => void reopen(spot, say)}
      >
        {t(tip ? 'histories.playOn' : 'histories.reopen')}
      </button>
      <p class="quiet">
        {full
          ? t('histories.full')
          : tip
            ? t('histories.nextNote')
            : t('histories.reopenNote', { quarter: quarterName(spot.quarter), line: lineName(line) })}
      </p>
    </>
  );
}

interface NodePanelProps {
  view: TimelineView;
  spot: Spot;
  /** Under the dialog's own heading there need not be another. */
  headless?: boolean;
  say: (said: Said) => void;
}

export const titleOf = ({ node }: Spot): string => {
  if (!node) return t('histories.nextQuarter');
  return inOrder(node)[0]?.title ?? t('histories.quietQuarter');
};

export const placeOf = (view: TimelineView, { line, quarter }: Spot): string => {
  const found = lineNamed(view, line);
  return t('histories.at', { quarter: quarterName(quarter), line: found ? lineName(found) : '' });
};

export function NodePanel({ view, spot, headless, say }: NodePanelProps) {
  const { node, index } = spot;
  const line = lineNamed(view, spot.line);
  const [telling, tell] = useState(false);
  if (!line) return null;
  const history = line.kind === 'history';
  return (
    <>
      {!headless && (
        <>
          <div class="panel-place">
            <p class="eyebrow">{placeOf(view, spot)}</p>
            <p class="quiet">{t('histories.nth', { n: index + 1, of: view.quarters.length })}</p>
          </div>
          <h2 class="decision-title" tabIndex={-1} data-panel>
            {titleOf(spot)}
          </h2>
        </>
      )}
      {node &&
        inOrder(node).map((decision, at) => (
          <Decision
            key={decision.id}
            decision={decision}
            history={history}
            lead={at === 0}
            asked={line.current}
          />
        ))}
      {node && !history && (
        <Apart
          apart={node.apart}
          at={{ line: line.id, index, quarter: spot.quarter, name: lineName(line) }}
        />
      )}
      {node && node.hash !== '' && (
        <p class="quiet" title={t('histories.hashNote')}>
          {t('histories.hash')} <code class="state-hash">{node.hash.slice(0, SHORT)}</code>
        </p>
      )}
      <Again view={view} spot={spot} say={say} />
      <div class="button-grid">
        {node && (
          <button
            type="button"
            class="btn btn--secondary"
            onClick={() => watchFilm({ line: line.id, index, until: history ? told(view) : Infinity })}
          >
            <Icon name="play" />
            {t('histories.film')}
          </button>
        )}
        <button
          type="button"
          class="btn btn--secondary"
          onClick={() =>
            openCompare(history ? FIRST : line.id, history ? line.id : (line.parent ?? HISTORYS_LINE))
          }
        >
          <Icon name="chart" />
          {t('histories.compare')}
        </button>
        {!history && <CopyLink key={`${spot.line} ${index}`} spot={spot} />}
        {!history && (
          <button
            type="button"
            class="btn btn--secondary"
            aria-expanded={telling}
            onClick={() => tell(!telling)}
          >
            <Icon name="pen" />
            {t('histories.tell')}
          </button>
        )}
      </div>
      {line.note !== '' && !telling && <p class="line-note">{line.note}</p>}
      {telling && !history && <LineForm key={line.id} line={line} say={say} onDone={() => tell(false)} />}
    </>
  );
}

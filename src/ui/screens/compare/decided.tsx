/** What was decided on two lines, quarter by quarter, with the quarter marked in which they part. */
import type { ComparedQuarter, CompareView } from '../../../session/timeline-view.ts';
import { quarterName } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { Paper } from '../../parts/paper.tsx';
import type { Names } from './names.ts';

interface DecidedProps {
  view: CompareView;
  names: Names;
  at: number;
  onShow: (at: number) => void;
}

function Side({ name, quarter }: { name: string; quarter: ComparedQuarter | null }) {
  const none = quarter === null ? t('compare.notYet') : t('compare.nothing');
  return (
    <div class="compare-side">
      <p class="compare-side__name eyebrow">{name}</p>
      {quarter === null || quarter.decisions.length === 0 ? (
        <p class="quiet">{none}</p>
      ) : (
        <dl>
          {quarter.decisions.map(({ id, title, chosen }) => (
            <div key={id}>
              <dt class="quiet">{title}</dt>
              <dd>{chosen}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** The two have decided on something otherwise, or not on the same. */
function differ(one: ComparedQuarter | null, other: ComparedQuarter | null): boolean {
  if (!one || !other) return false;
  const said = ({ decisions }: ComparedQuarter) =>
    decisions
      .map(({ id, chosen }) => `${id} ${chosen}`)
      .sort()
      .join('\n');
  return said(one) !== said(other);
}

export function Decided({ view: { quarters, parts }, names, at, onShow }: DecidedProps) {
  return (
    <Paper title={t('compare.decisions')} class="compare-decided">
      <p class="quiet">{t('compare.decisionsLead')}</p>
      <div class="compare-heads" aria-hidden="true">
        <span />
        <strong>{names.one}</strong>
        <strong>{names.other}</strong>
      </div>
      <ol class="compare-quarters">
        {quarters.map(({ quarter, one, other }, index) => (
          <li
            key={index}
            class={`compare-quarter ${index === at ? 'compare-quarter--shown' : ''} ${index === parts ? 'compare-quarter--parts' : ''}`}
          >
            <div class="compare-quarter__name">
              <button
                type="button"
                class="why"
                aria-current={index === at ? 'true' : undefined}
                onClick={() => onShow(index)}
              >
                {quarterName(quarter)}
              </button>
              {index === parts && <span class="compare-mark">{t('compare.partsHere')}</span>}
              {index !== parts && differ(one, other) && (
                <span class="compare-mark compare-mark--quiet">{t('compare.differs')}</span>
              )}
            </div>
            <Side name={names.one} quarter={one} />
            <Side name={names.other} quarter={other} />
          </li>
        ))}
      </ol>
    </Paper>
  );
}

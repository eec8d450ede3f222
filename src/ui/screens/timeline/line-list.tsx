/** The histories where there is no room for a chart: line under line, quarter under quarter. */
import type { TimelineView } from '../../../session/timeline-view.ts';
import { quarterName } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { Choice } from '../../parts/choice.tsx';
import { lineFate, lineName, lineNamed, markOf, spotSays, spotsOf, type Spot } from './lines.ts';

interface LineListProps {
  view: TimelineView;
  /** The line whose quarters are listed. */
  line: string;
  shown: Spot | null;
  onLine: (line: string) => void;
  onShow: (spot: Spot) => void;
}

export function LineList({ view, line: id, shown, onLine, onShow }: LineListProps) {
  const line = lineNamed(view, id) ?? view.lines[0];
  if (!line) return null;
  const parent = line.parent === null ? undefined : lineNamed(view, line.parent);
  const fate = lineFate(view, line);
  return (
    <div class="line-list">
      <Choice
        legend={t('histories.lines')}
        options={view.lines.map((one) => ({ value: one.id, label: lineName(one) }))}
        value={line.id}
        onChange={onLine}
      />
      <p class="quiet">
        {[lineName(line), fate, line.kind === 'first' ? t('histories.scored') : '']
          .filter((part) => part !== '')
          .reduce((a, b) => t('common.list', { a, b }))}
      </p>
      {parent && (
        <button type="button" class="why" onClick={() => onLine(parent.id)}>
          {t('histories.leaves', {
            line: lineName(line),
            parent: lineName(parent),
            quarter: quarterName(view.quarters[line.shared] ?? view.quarters[0]),
          })}
        </button>
      )}
      <ol class="line-list__quarters">
        {spotsOf(view, line).map((spot) => (
          <li key={spot.index}>
            <button
              type="button"
              class="line-list__item"
              data-spot={`${spot.line} ${spot.index}`}
              aria-current={shown?.line === spot.line && shown.index === spot.index ? 'true' : undefined}
              onClick={() => onShow(spot)}
            >
              <span class={`spot spot--small spot--${line.kind} spot--${markOf(spot)}`} aria-hidden="true" />
              <strong>{quarterName(spot.quarter)}</strong>
              <span>{spotSays(spot)}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

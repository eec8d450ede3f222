/**
 * Two lines beside each other: where they part, what was decided, how the numbers went. A quarter is chosen once, for the
 * chart, the table and the decisions alike.
 */
import './compare.css';
import '../quarter/quarter.css';
import '../quarter/rail.css';
import { useId, useState } from 'preact/hooks';
import type { ChartsView, SeriesView } from '../../../session/charts-view.ts';
import {
  HISTORYS_LINE,
  type CompareView,
  type LineOfTimeline,
  type TimelineView,
} from '../../../session/timeline-view.ts';
import { quarterName } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { compared } from '../../app/compare.ts';
import { common, revision, session } from '../../app/game.ts';
import type { PastQuarter } from '../../app/ledger.ts';
import { useWork } from '../../app/use-work.ts';
import { Progress } from '../../parts/progress.tsx';
import { Course } from '../debrief/course.tsx';
import { PageHead } from '../page-head.tsx';
import { lineName } from '../timeline/lines.ts';
import { Decided } from './decided.tsx';
import type { Names } from './names.ts';
import { OnChart } from './on-chart.tsx';
import { Rows } from './rows.tsx';

interface PickProps {
  label: string;
  lines: readonly LineOfTimeline[];
  value: string;
  onPick: (line: string) => void;
}

function Pick({ label, lines, value, onPick }: PickProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {lines.map((line) => (
          <option key={line.id} value={line.id}>
            {lineName(line)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface QuarterProps {
  view: CompareView;
  at: number;
  onShow: (at: number) => void;
}

function QuarterSlider({ view: { quarters, parts }, at, onShow }: QuarterProps) {
  const id = useId();
  const shown = quarters[at];
  if (!shown) return null;
  const name = quarterName(shown.quarter);
  const says = at === parts ? t('common.list', { a: name, b: t('compare.partsHere') }) : name;
  return (
    <div class="field compare-slider">
      <label for={id}>{t('compare.quarter')}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={quarters.length - 1}
        value={at}
        aria-valuetext={says}
        onInput={(event) => onShow(Number(event.currentTarget.value))}
      />
      <output for={id} aria-hidden="true">
        <strong>{name}</strong>
        {at === parts && <> {t('compare.partsHere')}</>}
      </output>
    </div>
  );
}

/** The charts with the lines' own names. */
function named({ series, layers }: ChartsView, { one, other }: Names): ChartsView {
  const whose = { you: one, history: other };
  const call = (each: SeriesView): SeriesView => ({ ...each, whose });
  return { series: series.map(call), layers: layers.map((each) => ({ ...each, series: call(each.series) })) };
}

/** The last quarter that both have: there they stand furthest apart, as a rule. */
function lastOfBoth({ quarters }: CompareView): number {
  return Math.max(0, quarters.filter(({ one, other }) => one && other).length - 1);
}

function Beside({ view, names }: { view: CompareView; names: Names }) {
  const { quarters, parts } = view;
  const [wanted, show] = useState(lastOfBoth(view));
  const at = Math.max(0, Math.min(wanted, quarters.length - 1));
  const quarter = quarters[at]?.quarter;
  if (!quarter) return null;
  const past = (line: 'one' | 'other'): PastQuarter => ({
    line: view[line].id,
    index: at,
    quarter,
    name: names[line],
  });
  return (
    <>
      <p class="compare-parts">
        {parts === null
          ? t('compare.never')
          : t('compare.parts', { quarter: quarterName(quarters[parts].quarter) })}
      </p>
      <QuarterSlider view={view} at={at} onShow={show} />
      <div class="screen-compare__grid">
        <OnChart view={view} names={names} at={at} past={past} />
        <Rows view={view} names={names} at={at} past={past} />
        <Course title={t('compare.charts')} charts={named(view.charts, names)} />
        <Decided view={view} names={names} at={at} onShow={show} />
      </div>
    </>
  );
}

/** The pair that is looked at; of what has been deleted meanwhile nothing can be shown. */
function pairOf({ lines }: TimelineView): { one: string; other: string } {
  const known = (id: string | undefined, instead: string) =>
    lines.some((line) => line.id === id) ? id! : instead;
  const own = lines.find(({ current }) => current)?.id ?? HISTORYS_LINE;
  return { one: known(compared.value?.one, own), other: known(compared.value?.other, HISTORYS_LINE) };
}

function Laid({ lines: laid }: { lines: TimelineView }) {
  const { lines } = laid;
  const { one, other } = pairOf(laid);
  const pick = (change: Partial<{ one: string; other: string }>) => {
    compared.value = { one, other, ...change };
  };
  const view = useWork((game) => game.compare(one, other), [session.value, revision.value, one, other]);
  return (
    <>
      <div class="screen-compare__pick">
        <Pick label={t('compare.one')} lines={lines} value={one} onPick={(line) => pick({ one: line })} />
        <Pick
          label={t('compare.other')}
          lines={lines}
          value={other}
          onPick={(line) => pick({ other: line })}
        />
      </div>
      {typeof view === 'number' ? (
        <Progress label={t('compare.drawing')} part={view} />
      ) : (
        <Beside
          key={`${view.one.id} ${view.other.id}`}
          view={view}
          names={{ one: lineName(view.one), other: lineName(view.other) }}
        />
      )}
    </>
  );
}

function Lines() {
  const lines = useWork((game) => game.timeline(), [session.value, revision.value]);
  if (typeof lines === 'number') return <Progress label={t('compare.drawing')} part={lines} />;
  return <Laid lines={lines} />;
}

export function Compare() {
  return (
    <main class="screen-compare">
      <PageHead title={t('compare.heading')} place="screen-compare__head" />
      <p class="quiet">{t('compare.lead')}</p>
      {common.value?.phase === 'hand-over' ? <p class="note">{t('compare.closed')}</p> : <Lines />}
    </main>
  );
}

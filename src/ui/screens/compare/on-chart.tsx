/** The chart at the end of the chosen quarter, of the one line or of the other: boxes are craned over where they differ. */
import { useEffect, useState } from 'preact/hooks';
import type { CompareView } from '../../../session/timeline-view.ts';
import { t } from '../../../text/messages.ts';
import { answerKeys } from '../../app/keyboard.ts';
import { NumbersOf, type PastQuarter } from '../../app/ledger.ts';
import { Choice } from '../../parts/choice.tsx';
import { Board } from '../quarter/board.tsx';
import { nextLayer, toggleTable } from '../quarter/board-state.ts';
import type { ChartedGame } from '../quarter/chart-words.ts';
import type { Names } from './names.ts';

/** Whoever leafs through quarters does not wait five seconds for each. */
const SPEED = 4;

type Which = 'one' | 'other';

interface OnChartProps {
  view: CompareView;
  names: Names;
  at: number;
  past: (line: Which) => PastQuarter;
}

/** A quarter of a line as the board knows games; null where the line has not come so far. */
function charted({ quarters }: CompareView, at: number, which: Which): ChartedGame | null {
  const shown = quarters[at];
  const line = shown?.[which];
  if (!shown || !line) return null;
  const before = quarters[at - 1]?.[which] ?? null;
  return {
    chart: line.chart,
    quarter: {
      turn: at + 1,
      of: quarters.length,
      year: shown.quarter.year,
      quarter: shown.quarter.quarter as 1 | 2 | 3 | 4,
    },
    gauges: { adoption: { value: line.adoption, change: before && line.adoption - before.adoption } },
  };
}

export function OnChart({ view, names, at, past }: OnChartProps) {
  const [which, setWhich] = useState<Which>('one');
  const game = charted(view, at, which);
  useEffect(() => answerKeys({ table: toggleTable, ...(game && { layer: () => nextLayer(game.chart) }) }));
  return (
    <section class="compare-chart" aria-label={t('compare.board')}>
      <Choice
        legend={t('compare.board')}
        options={[
          { value: 'one', label: names.one },
          { value: 'other', label: names.other },
        ]}
        value={which}
        onChange={setWhich}
      />
      {game ? (
        <NumbersOf.Provider value={past(which)}>
          <Board class="compare-chart__board" game={game} speed={SPEED} />
        </NumbersOf.Provider>
      ) : (
        <p class="note">{t('compare.notYet')}</p>
      )}
    </section>
  );
}

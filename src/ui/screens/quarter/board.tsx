/**
 * The board's place: the sea chart, or its numbers as a table. Both follow the same switch of layers.
 * On a phone a strip of islands under it pans the chart.
 */
import { signal } from '@preact/signals';
import { Component, type ComponentChildren } from 'preact';
import type { ChartView } from '../../../session/view.ts';
import { hundredth } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { ChartTable } from '../../chart/chart-table.tsx';
import { LayerSwitch } from '../../chart/legend.tsx';
import { SeaChart } from '../../chart/sea-chart.tsx';
import { isPhone, theme } from '../../app/device.ts';
import { board, boardMissing, layer, playing, showTable, shownLayer } from './board-state.ts';
import { chartWords, type ChartedGame } from './chart-words.ts';
import { useSkipping } from './skipping.ts';

/** The island that a phone's chart is panned to. */
const focus = signal<string | undefined>(undefined);

function chooseLayer(id: string): void {
  layer.value = id;
}

/** The table takes over where there is no WebGL, or no way to fetch the board. */
function doWithout(): void {
  boardMissing.value = true;
  showTable.value = true;
}

/** A board that breaks must not take the game with it. */
class BoardBoundary extends Component<{ children: ComponentChildren }> {
  override componentDidCatch(): void {
    doWithout();
    // Preact takes an error for handled only when the catcher asks to be drawn again.
    this.setState({});
  }

  override render() {
    return this.props.children;
  }
}

interface BoardProps {
  class: string;
  game: ChartedGame;
  /** What the chart showed before it was out of sight: it moves on from there. */
  from?: ChartView;
  /** Whose flagship is the largest; nobody's where all look on together. */
  player?: string;
  /** How much faster than usual a quarter resolves. */
  speed?: number;
}

export function Board({ class: place, game, from, player = '', speed = 1 }: BoardProps) {
  useSkipping();
  const { chart } = game;
  const shown = shownLayer(chart);
  const words = chartWords(game, shown);
  if (showTable.value) {
    return (
      <div class={`${place} board-table`}>
        <div class="paper">
          <div class="paper__body">
            {boardMissing.value && <p class="notice">{t('board.missing')}</p>}
            <LayerSwitch
              layers={chart.layers}
              layer={shown}
              onLayer={chooseLayer}
              words={words}
              compact={isPhone.value}
            />
            <ChartTable chart={chart} layer={shown} words={words} />
          </div>
        </div>
      </div>
    );
  }
  return (
    <div class={place}>
      <BoardBoundary>
        <SeaChart
          chart={chart}
          from={from}
          layer={shown}
          onLayer={chooseLayer}
          player={player}
          theme={theme.value}
          words={words}
          speed={speed}
          focus={focus.value}
          onBoard={(standing) => {
            board.value = standing;
            if (standing) boardMissing.value = false;
          }}
          onPlay={(play) => {
            playing.value = play;
          }}
          onMissing={doWithout}
        />
      </BoardBoundary>
    </div>
  );
}

export function IslandStrip({ game }: { game: ChartedGame }) {
  return (
    <div class="island-strip" role="group" aria-label={t('board.islands')}>
      {game.chart.islands.map((island) => (
        <button
          key={island.id}
          type="button"
          class="island-strip__item"
          aria-pressed={focus.value === island.id}
          onClick={() => {
            focus.value = island.id;
          }}
        >
          {island.name}
          <br />
          <strong>{hundredth(island.adoption)}</strong> {t('unit.ofHundredWord')}
        </button>
      ))}
    </div>
  );
}

/**
 * The board's place: the sea chart, or its numbers as a table. Both follow the same switch of layers.
 * On a phone a strip of islands under it pans the chart.
 */
import { signal } from '@preact/signals';
import { Component, type ComponentChildren } from 'preact';
import type { GameView } from '../../../session/view.ts';
import { hundredth } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { ChartTable } from '../../chart/chart-table.tsx';
import { LayerSwitch } from '../../chart/legend.tsx';
import { SeaChart } from '../../chart/sea-chart.tsx';
import { isPhone, theme } from '../../app/device.ts';
import { layer, showTable, shownLayer } from './board-state.ts';
import { chartWords } from './chart-words.ts';

/** The island that a phone's chart is panned to. */
const focus = signal<string | undefined>(undefined);

function chooseLayer(id: string): void {
  layer.value = id;
}

/** True once the moving board has failed in this tab: from then on the drawn boxes stay, and nothing is lost. */
const stageFailed = signal(false);

/** A board that breaks must not take the game with it. */
class StageBoundary extends Component<{ children: ComponentChildren }> {
  override componentDidCatch(): void {
    stageFailed.value = true;
    // Preact takes an error for handled only when the catcher asks to be drawn again.
    this.setState({});
  }

  override render() {
    return this.props.children;
  }
}

export function Board({ class: place, game }: { class: string; game: GameView }) {
  const { chart } = game;
  const shown = shownLayer(chart);
  const words = chartWords(game, shown);
  if (showTable.value) {
    return (
      <div class={`${place} board-table`}>
        <div class="paper">
          <div class="paper__body">
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
      <StageBoundary key={String(stageFailed.value)}>
        <SeaChart
          chart={chart}
          layer={shown}
          onLayer={chooseLayer}
          player={game.leader.id}
          theme={theme.value}
          words={words}
          focus={focus.value}
          board={stageFailed.value ? 'still' : 'moving'}
        />
      </StageBoundary>
    </div>
  );
}

export function IslandStrip({ game }: { game: GameView }) {
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

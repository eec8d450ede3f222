/**
 * What stands beside the chart to read it by: whose boxes are whose, and the switch of layers.
 */
import { LIVERY_ORDER } from '../../session/liveries.ts';
import type { ChartView, Livery } from '../../session/view.ts';
import type { ChartWords } from './words.ts';

interface LegendProps {
  chart: ChartView;
  layer: string;
  words: ChartWords;
}

export function Legend({ chart, layer, words }: LegendProps) {
  const seen = new Set<Livery>(['bare']);
  for (const { stacks } of chart.islands)
    for (const { livery, boxes } of stacks[layer] ?? []) if (boxes > 0) seen.add(livery);
  return (
    <div class="chart__legend legend">
      {LIVERY_ORDER.filter((livery) => seen.has(livery)).map((livery) => (
        <span key={livery} class="legend__item">
          <span class={`swatch swatch--${livery}`} aria-hidden="true" />
          {words.liveries[livery]}
        </span>
      ))}
      <span class="note">{words.legendNote}</span>
    </div>
  );
}

interface LayerSwitchProps {
  layers: ChartView['layers'];
  layer: string;
  onLayer: (layer: string) => void;
  words: ChartWords;
  /** One drop-down instead of a row of buttons. */
  compact: boolean;
}

export function LayerSwitch({ layers, layer, onLayer, words, compact }: LayerSwitchProps) {
  if (compact)
    return (
      <label class="chart__layers layer-switch">
        <span class="layer-switch__title">{words.layer}</span>
        <select
          class="layer-switch__select"
          value={layer}
          onChange={(event) => onLayer(event.currentTarget.value)}
        >
          {layers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    );
  return (
    <div class="chart__layers layer-switch" role="group" aria-label={words.layer}>
      <span class="layer-switch__title" aria-hidden="true">
        {words.layer}
      </span>
      {layers.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          class="layer-switch__item"
          aria-pressed={id === layer}
          onClick={() => onLayer(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/**
 * What is written on the chart about the islands: the name on the sea, the plate under the quay.
 * Plates are the chart's readable text: one list item an island, said as a sentence.
 */
import { isSketch, type Arrangement, type Point } from '../../session/chart-geometry.ts';
import type { IslandView } from '../../session/view.ts';
import type { ChartWords } from './words.ts';

interface PlatesProps {
  arrangement: Arrangement;
  islands: readonly IslandView[];
  words: ChartWords;
  onSea: (place: Point) => boolean;
}

export function Plates({ arrangement, islands, words, onSea }: PlatesProps) {
  const { scale } = arrangement;
  return (
    <ul class="chart__plates">
      {islands.map((island) => {
        const quay = arrangement.islands.get(island.id);
        if (!quay) return null;
        const offset = arrangement.names.get(island.id) ?? { x: 0, y: -110 };
        const name = { x: quay.x + offset.x, y: quay.y + offset.y };
        return (
          <li key={island.id}>
            <span
              class={`chart__isle place ${onSea(name) ? 'chart__name--sea' : 'chart__name--fog'}`}
              style={{ left: `${name.x * scale}px`, top: `${name.y * scale}px` }}
              aria-hidden="true"
            >
              {island.place}
            </span>
            <span
              class={`chart__plate plate ${isSketch(island.adoption) ? 'plate--fog' : ''}`}
              style={{
                left: `${quay.x * scale}px`,
                top: `${(quay.y + 24) * scale}px`,
                minWidth: `${220 * scale}px`,
              }}
            >
              <span class="visually-hidden">{words.island(island)}</span>
              <span aria-hidden="true">{island.name}</span>
              <span class="plate__number" aria-hidden="true">
                {Math.round(island.adoption * 100)}
              </span>
              <Change points={Math.round(island.change * 100)} words={words} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Change({ points, words }: { points: number; words: ChartWords }) {
  if (points === 0) return null;
  return (
    <span class={`plate__change ${points > 0 ? 'gain' : 'loss'}`} aria-hidden="true">
      {words.change(points)}
    </span>
  );
}

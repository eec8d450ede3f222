/**
 * The boxes on the quays, drawn flat: what is seen until the moving board stands in their place, and for good
 * where it cannot. One path a livery and island, not one element a box; `data-island` and `data-livery` say which.
 */
import { QUAY, boxesOf, isSketch, slotAt, type Arrangement, type Box } from '../../session/chart-geometry.ts';
import { LIVERIES, LIVERY_ORDER } from '../../session/liveries.ts';
import type { IslandView, Livery } from '../../session/view.ts';
import { round } from './contours.ts';

interface StacksProps {
  arrangement: Arrangement;
  islands: readonly IslandView[];
  layer: string;
}

export function Stacks({ arrangement, islands, layer }: StacksProps) {
  return (
    <>
      {islands.map(({ id, adoption, stacks }) => {
        const quay = arrangement.islands.get(id);
        if (!quay) return null;
        const boxes = boxesOf(stacks[layer]);
        return (
          <g key={id} data-island={id} transform={`translate(${round(quay.x)} ${round(quay.y)})`}>
            {LIVERY_ORDER.map((livery) => (
              <Pile livery={livery} boxes={boxes} hearsay={isSketch(adoption)} />
            ))}
          </g>
        );
      })}
    </>
  );
}

function Pile({ livery, boxes, hearsay }: { livery: Livery; boxes: readonly Box[]; hearsay: boolean }) {
  const slots = boxes.flatMap((box, slot) => (box.livery === livery ? [slotAt(slot)] : []));
  if (slots.length === 0) return null;
  const { fill, edge, ink, strokes, weight } = LIVERIES[livery];
  const outline = slots.map(
    ({ x, y }) => `M${round(x)} ${round(y)}h${QUAY.boxWidth}v${QUAY.boxHeight}h-${QUAY.boxWidth}z`,
  );
  // What nobody has counted yet is a dashed guess.
  if (livery === 'bare' && hearsay)
    return <path class="chart__guess" data-livery={livery} d={outline.join('')} />;
  const pattern = slots.flatMap(({ x, y }) =>
    strokes.map(
      ([x1, y1, x2, y2]) => `M${round(x + x1)} ${round(y + y1)}l${round(x2 - x1 || 0.01)} ${round(y2 - y1)}`,
    ),
  );
  return (
    <>
      <path
        data-livery={livery}
        d={outline.join('')}
        fill={`var(${fill})`}
        stroke={`var(${edge})`}
        stroke-width={livery === 'bare' ? 0.8 : 1.1}
      />
      <path d={pattern.join('')} class={`chart__pattern chart__pattern--${weight}`} stroke={`var(${ink})`} />
    </>
  );
}

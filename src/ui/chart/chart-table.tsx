/**
 * The chart's numbers as a table: islands down, the layer's products across, boxes of a hundred in the cells.
 * It says all that the quays show, to whoever would rather read it.
 */
import { LIVERY_ORDER } from '../../session/liveries.ts';
import type { ChartView, IslandView, StackView } from '../../session/view.ts';
import { t } from '../../text/messages.ts';
import { WhyNumber } from '../parts/why-number.tsx';
import type { ChartWords } from './words.ts';

interface ChartTableProps {
  chart: ChartView;
  layer: string;
  words: ChartWords;
}

export function ChartTable({ chart, layer, words }: ChartTableProps) {
  const products = productsOf(chart, layer);
  const name = chart.layers.find(({ id }) => id === layer)?.name ?? layer;
  return (
    // Wide tables scroll inside their own frame, with the keyboard too.
    <div class="table-scroll" tabIndex={0} role="region" aria-label={words.table.caption(name)}>
      <table class="table table--numbers">
        <caption class="visually-hidden">{words.table.caption(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table.island}</th>
            <th scope="col">{words.table.adoption}</th>
            {products.map(({ product, name: label, livery }) => (
              <th key={product} scope="col" data-product={product} data-livery={livery}>
                <span class={`swatch swatch--small swatch--${livery}`} aria-hidden="true" /> {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.islands.map((island) => (
            <tr key={island.id} data-island={island.id}>
              <th scope="row">
                {island.name} <span class="quiet">{island.place}</span>
              </th>
              <td>
                <WhyNumber
                  subject={{ of: 'adoption', segment: island.id }}
                  label={t('charts.nameAt', { name: island.name, n: Math.round(island.adoption * 100) })}
                >
                  <strong>{Math.round(island.adoption * 100)}</strong>
                </WhyNumber>
              </td>
              {products.map(({ product, name: label }) => (
                <td key={product}>
                  <Boxes island={island} layer={layer} product={product} label={label} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface BoxesProps {
  island: IslandView;
  layer: string;
  product: string;
  label: string;
}

/** How many boxes a product has; only what some product runs has a ledger, not what nobody's does. */
function Boxes({ island, layer, product, label }: BoxesProps) {
  const own = (island.stacks[layer] ?? []).filter((stack) => stack.product === product);
  const boxes = own.reduce((sum, stack) => sum + stack.boxes, 0);
  if (own.length === 0 || product === 'none' || product === 'uncontained') return <>{boxes}</>;
  const name = t('common.list', { a: island.name, b: label });
  return (
    <WhyNumber
      subject={{ of: 'share', layer, product, segment: island.id }}
      label={t('charts.nameAt', { name, n: boxes })}
    >
      {boxes}
    </WhyNumber>
  );
}

/** Every product that stands on some quay of the layer, in the quays' order. */
function productsOf(chart: ChartView, layer: string): Pick<StackView, 'product' | 'name' | 'livery'>[] {
  const found = new Map<string, StackView>();
  for (const { stacks } of chart.islands)
    for (const stack of stacks[layer] ?? [])
      if (stack.boxes > 0 && !found.has(stack.product)) found.set(stack.product, stack);
  return [...found.values()].sort((a, b) => LIVERY_ORDER.indexOf(a.livery) - LIVERY_ORDER.indexOf(b.livery));
}

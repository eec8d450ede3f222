/** The sea chart's numbers: a hundred boxes an island and layer, and what is afloat between the islands. */
import type { State, World } from '../../sim/index.ts';
import type { Scenario } from '../../scenario/vocabulary/schema.ts';
import { isDrawn, liveriesWorn } from '../liveries-worn.ts';
import { productName } from '../texts.ts';
import type { ChartView, IslandView, Livery, StackView } from '../view.ts';
import type { Words } from '../words.ts';
import { afloat } from './chart-afloat.ts';

const BOXES = 100;

export function chartView(
  world: World,
  state: State,
  before: State | null,
  texts: Scenario,
  words: Words,
): ChartView {
  return {
    layers: texts.layers.map(({ id, name }) => ({ id, name })),
    islands: texts.segments.map((segment) => islandView(world, state, before, texts, words, segment.id)),
    ...afloat(world, state, before, texts),
  };
}

function islandView(
  world: World,
  state: State,
  before: State | null,
  texts: Scenario,
  words: Words,
  id: string,
): IslandView {
  const { names, layout } = world.model;
  const segment = texts.segments.find((candidate) => candidate.id === id)!;
  const at = layout.adoption + names.segments.at(id);
  const adoption = state.numbers[at];
  return {
    id,
    name: segment.name,
    place: segment.place,
    adoption,
    change: before ? adoption - before.numbers[at] : 0,
    stacks: Object.fromEntries(
      texts.layers.map((layer) => [layer.id, stacksOf(world, state, texts, words, id, layer.id)]),
    ),
  };
}

/** Boxes by product: largest remainders, so that they sum to a hundred and none is a whole box away from its share. */
function stacksOf(
  world: World,
  state: State,
  texts: Scenario,
  words: Words,
  segment: string,
  layerId: string,
): StackView[] {
  const { names, layout, layerRange } = world.model;
  const s = state.numbers;
  const i = names.segments.at(segment);
  const segments = names.segments.length;
  const adoption = s[layout.adoption + i];
  const layer = names.layers.at(layerId);
  const [first, end] = layerRange[layer];
  const stacks: (StackView & { exact: number })[] = [];
  for (let p = first; p < end; p++) {
    const share = s[layout.share + p * segments + i];
    const id = names.products.ids[p];
    if (share > 0)
      stacks.push({
        product: id,
        name: productName(texts, id),
        livery: liveryOf(world, state, texts, p),
        boxes: 0,
        share,
        exact: BOXES * adoption * share,
      });
  }
  const none = s[layout.none + layer * segments + i];
  stacks.push({
    product: 'none',
    name: texts.layers[layer].outside.name,
    livery: 'plain',
    boxes: 0,
    share: none,
    exact: BOXES * adoption * none,
  });
  stacks.push({
    product: 'uncontained',
    name: words(isDrawn(texts) ? 'chart.uncontained' : 'chart.loose'),
    livery: 'bare',
    boxes: 0,
    share: 0,
    exact: BOXES * (1 - adoption),
  });
  let left = BOXES;
  for (const stack of stacks) {
    stack.boxes = Math.floor(stack.exact);
    left -= stack.boxes;
  }
  const byRemainder = [...stacks].sort(
    (a, b) => b.exact - b.boxes - (a.exact - a.boxes) || (a.product < b.product ? -1 : 1),
  );
  for (let k = 0; k < left; k++) byRemainder[k].boxes++;
  return stacks.map(({ product, name, livery, boxes, share }) => ({ product, name, livery, boxes, share }));
}

/** Whose colour a product's boxes and lines have: its owner's, where that is a leader. */
export function liveryOf(world: World, state: State, texts: Scenario, p: number): Livery {
  const { names, layout } = world.model;
  const product = texts.products.find((candidate) => candidate.id === names.products.ids[p])!;
  if (product.paas) return 'paas';
  const owner = names.companies.ids[state.numbers[layout.owner + p]];
  return liveriesWorn(texts).get(owner) ?? 'other';
}

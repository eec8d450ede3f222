/**
 * Everything on the chart that can be pointed at: where it lies, and which number it stands for. In reading order:
 * upper islands, what is afloat between, lower islands, fog. Pure arithmetic, as the rest of the geometry.
 */
import {
  berths,
  lightArea,
  piersBeside,
  ropesBetween,
  shipArea,
  stormArea,
  type Area,
} from './chart-afloat.ts';
import { fogField } from './chart-fog.ts';
import { boxesOf, QUAY, slotAt, type Arrangement, type Point } from './chart-geometry.ts';
import type {
  ChartView,
  FleetView,
  IslandView,
  LightView,
  PierView,
  RopeView,
  StackView,
  StormView,
} from './view.ts';

export type Thing = { id: string; area: Area } & (
  | { kind: 'island'; island: IslandView }
  | { kind: 'stack'; island: IslandView; stack: StackView; slots: [from: number, to: number] }
  | { kind: 'ship'; ship: FleetView }
  | { kind: 'pier'; pier: PierView; perBoat: number }
  | { kind: 'storm'; storm: StormView }
  | { kind: 'light'; light: LightView }
  | { kind: 'rope'; rope: RopeView; line: Point[] }
  | { kind: 'fog' }
);

/** What lies over what: the first of these that is met is meant. */
const UPPERMOST: readonly Thing['kind'][] = [
  'storm',
  'ship',
  'light',
  'pier',
  'stack',
  'rope',
  'island',
  'fog',
];
/** So far from a rope one still means it. */
const NEAR = 7;
const ISLAND: Area = { x: -126, y: -92, width: 252, height: 142 };

export function thingsOn(
  arrangement: Arrangement,
  chart: ChartView,
  layer: string,
  player?: string,
): Thing[] {
  const row = ({ y }: Point): number => (arrangement.kind === 'strip' || y < arrangement.roads.y ? 0 : 2);
  const placed: { row: number; x: number; things: Thing[] }[] = [];
  for (const island of chart.islands) {
    const quay = arrangement.islands.get(island.id);
    if (quay) placed.push({ row: row(quay), x: quay.x, things: onIsland(quay, island, layer) });
  }
  const afloat = berths(arrangement, chart.fleet, player);
  const piers = piersBeside(arrangement, chart, afloat);
  for (const berth of afloat) {
    const { company } = berth;
    const things: Thing[] = [];
    const ship = chart.fleet.find((candidate) => candidate.company === company)!;
    things.push({ kind: 'ship', id: `ship ${company}`, area: shipArea(berth), ship });
    for (const storm of chart.storms)
      if (storm.company === company)
        things.push({ kind: 'storm', id: `storm ${company}`, area: stormArea(arrangement, berth), storm });
    for (const { pier, x, y, width, height } of piers)
      if (pier.company === company)
        things.push({
          kind: 'pier',
          id: `pier ${company}`,
          area: { x, y, width, height },
          pier,
          perBoat: chart.projectsPerBoat,
        });
    placed.push({ row: 1, x: berth.at.x, things });
  }
  for (const light of chart.lights) {
    const rock = arrangement.lights.get(light.foundation);
    if (rock)
      placed.push({
        row: 1,
        x: rock.x,
        things: [{ kind: 'light', id: `light ${light.foundation}`, area: lightArea(rock), light }],
      });
  }
  for (const { rope, line } of ropesBetween(arrangement, chart.ropes, afloat)) {
    const id = `rope ${rope.one.company} ${rope.other.company}`;
    const things: Thing[] = [{ kind: 'rope', id, area: around(line), rope, line }];
    placed.push({ row: 1, x: line[Math.floor(line.length / 2)].x, things });
  }
  placed.sort((a, b) => a.row - b.row || a.x - b.x);
  const { width, height } = arrangement;
  const fog: Thing = { kind: 'fog', id: 'fog', area: { x: 0, y: 0, width, height } };
  return [...placed.flatMap(({ things }) => things), fog];
}

/** What lies at a place of the chart, or null where there is only water. */
export function thingAt(things: readonly Thing[], at: Point, arrangement: Arrangement): Thing | null {
  for (const kind of UPPERMOST)
    for (const thing of things) if (thing.kind === kind && isAt(thing, at, arrangement, things)) return thing;
  return null;
}

function isAt(thing: Thing, at: Point, arrangement: Arrangement, things: readonly Thing[]): boolean {
  if (thing.kind === 'rope') return thing.line.some(({ x, y }) => Math.hypot(x - at.x, y - at.y) < NEAR);
  if (thing.kind === 'fog') {
    const islands = things.flatMap((one) => (one.kind === 'island' ? [one.island] : []));
    return fogField(arrangement, islands)(at.x, at.y) < 0;
  }
  const { x, y, width, height } = thing.area;
  if (at.x < x || at.x > x + width || at.y < y || at.y > y + height) return false;
  if (thing.kind !== 'stack') return true;
  // A pile's last column may be shared with the next pile's first.
  const column = Math.floor((at.x - slotAt(0).x - quayOf(thing, arrangement).x) / QUAY.pitchX);
  const level = Math.floor((quayOf(thing, arrangement).y - at.y) / QUAY.pitchY);
  const slot = column * QUAY.rows + Math.min(QUAY.rows - 1, Math.max(0, level));
  return slot >= thing.slots[0] && slot < thing.slots[1];
}

const quayOf = ({ island }: { island: IslandView }, { islands }: Arrangement): Point =>
  islands.get(island.id)!;

function onIsland(quay: Point, island: IslandView, layer: string): Thing[] {
  const area = { ...ISLAND, x: quay.x + ISLAND.x, y: quay.y + ISLAND.y };
  const things: Thing[] = [{ kind: 'island', id: `island ${island.id}`, area, island }];
  const boxes = boxesOf(island.stacks[layer]);
  for (const stack of island.stacks[layer] ?? []) {
    if (stack.boxes === 0) continue;
    const from = boxes.findIndex(({ product }) => product === stack.product);
    const to = from + stack.boxes;
    things.push({
      kind: 'stack',
      id: `stack ${island.id} ${stack.product}`,
      area: pileArea(quay, from, to),
      island,
      stack,
      slots: [from, to],
    });
  }
  return things;
}

function pileArea(quay: Point, from: number, to: number): Area {
  const left = slotAt(from).x;
  const right = slotAt(to - 1).x + QUAY.boxWidth;
  const oneColumn = Math.floor(from / QUAY.rows) === Math.floor((to - 1) / QUAY.rows);
  const top = slotAt(oneColumn ? to - 1 : QUAY.rows - 1).y;
  const bottom = oneColumn ? slotAt(from).y + QUAY.boxHeight : 0;
  return { x: quay.x + left, y: quay.y + top, width: right - left, height: bottom - top };
}

function around(line: readonly Point[]): Area {
  const [xs, ys] = [line.map(({ x }) => x), line.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

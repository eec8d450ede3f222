/**
 * Where the histories lie on the chart: a column for each quarter, a lane for each line, rivers between them, and the
 * words for which there is room. Lengths in CSS pixels of the chart.
 */
import type { LineOfTimeline, TimelineView } from '../../../session/timeline-view.ts';
import { lengthOf, lineFate, lineName, lineNamed, spotsOf, told, type Spot } from './lines.ts';

export const LANE = 104;
const TOP = 92;
const FOOT = 72;
const SIDE = 56;
const LEAST_STEP = 36;

/** How wide letters are taken to be: better too wide than over each other. */
const LETTER = 6.6;
const HAN = 13.5;
const LONGEST_LABEL = 26;
const [ABOVE, BELOW] = [-16, 27];
/** A plate, under the end of its line. */
const PLATE = { under: 19, most: 380, pad: 34 };

export interface Label {
  x: number;
  y: number;
  text: string;
}

export interface Lane {
  line: LineOfTimeline;
  y: number;
  spots: Spot[];
  /** From where it leaves its parent to its last spot. */
  river: string;
  /** What lies under the fog; empty where nothing does. */
  ghost: string;
  labels: Label[];
  plate: { x: number; y: number };
}

export interface Layout {
  width: number;
  height: number;
  x: (index: number) => number;
  years: { x: number; year: number }[];
  lanes: Lane[];
}

/** @param room the width that there is; a chart that needs more is wider. */
export function layOut(view: TimelineView, room: number): Layout {
  const columns = view.quarters.length;
  const step = Math.max(LEAST_STEP, (room - 2 * SIDE) / Math.max(1, columns - 1));
  const width = Math.round(2 * SIDE + step * (columns - 1));
  const x = (index: number) => SIDE + index * step;
  const yOf = (line: LineOfTimeline) => TOP + view.lines.indexOf(line) * LANE;
  return {
    width,
    height: TOP + (view.lines.length - 1) * LANE + FOOT,
    x,
    years: view.quarters.flatMap(({ year, quarter }, index) =>
      quarter === 1 || index === 0 ? [{ x: x(index), year }] : [],
    ),
    lanes: view.lines.map((line): Lane => {
      const y = yOf(line);
      const spots = spotsOf(view, line);
      const end = spots.at(-1)?.index ?? line.shared;
      const parent = line.parent === null ? undefined : lineNamed(view, line.parent);
      const plate = plateAt(view, line, x(end), width);
      return {
        line,
        y,
        spots,
        river: parent ? bend(x, yOf(parent), y, line.shared, end) : `M${x(0)} ${y}H${x(end)}`,
        ghost:
          told(view) < lengthOf(line) && line.kind === 'history' ? `M${x(end)} ${y}H${x(columns - 1)}` : '',
        labels: labelsOf(spots, x, y, plate, width),
        plate: { x: plate.from, y: y + PLATE.under },
      };
    }),
  };
}

/** Out of the parent's lane into its own, then along it. */
function bend(x: (index: number) => number, from: number, to: number, shared: number, end: number): string {
  const [left, right] = [x(shared - 1), x(shared)];
  const turn = 0.75 * (right - left);
  return `M${left} ${from}C${left + turn} ${from} ${right - turn} ${to} ${right} ${to}H${x(end)}`;
}

function plateAt(view: TimelineView, line: LineOfTimeline, end: number, width: number) {
  const long = Math.min(PLATE.most, widthOf(`${lineName(line)} ${lineFate(view, line)}`) + 2 * PLATE.pad);
  const from = Math.max(6, Math.min(end + 22 - long, width - long - 6));
  return { from, to: from + long };
}

/** Words for what was chosen otherwise, above the line where there is room, else below, else nowhere. */
function labelsOf(
  spots: readonly Spot[],
  x: (index: number) => number,
  y: number,
  plate: { from: number; to: number },
  width: number,
): Label[] {
  const labels: Label[] = [];
  let [above, below] = [-Infinity, -Infinity];
  for (const { node, line, index } of spots) {
    const decision = node?.decisions.find(({ same }) => !same || line === 'history');
    if (!decision) continue;
    const text = shortened(decision.chosen);
    const half = widthOf(text) / 2;
    const at = Math.min(Math.max(x(index), half + 6), width - half - 6);
    const overPlate = at + half > plate.from - 8 && at - half < plate.to + 8;
    if (at - half > above + 14) {
      above = at + half;
      labels.push({ x: at, y: y + ABOVE, text });
    } else if (at - half > below + 14 && !overPlate) {
      below = at + half;
      labels.push({ x: at, y: y + BELOW, text });
    }
  }
  return labels;
}

const isHan = (letter: string) => letter > '\u2e7f';

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (isHan(letter) ? HAN : LETTER), 0);

/** Cut at a word where it is too long to stand on the chart; its panel tells the whole. */
function shortened(text: string): string {
  const letters = [...text];
  const most = letters.some(isHan) ? LONGEST_LABEL / 2 : LONGEST_LABEL;
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most).join('');
  const word = cut.lastIndexOf(' ');
  return `${word > most / 2 ? cut.slice(0, word) : cut}…`;
}

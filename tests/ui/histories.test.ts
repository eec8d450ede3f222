/** How the histories are walked and laid out on the chart, and what of history stays under the fog. */
import { describe, expect, test } from 'vitest';
import type { LineOfTimeline, NodeView, TimelineView } from '../../src/session/timeline-view.ts';
import { layOut } from '../../src/ui/screens/timeline/layout.ts';
import { lineFate, spotAt, spotsOf, told } from '../../src/ui/screens/timeline/lines.ts';
import { towards } from '../../src/ui/screens/timeline/tree.tsx';

const quarterAt = (index: number) => ({ year: 2013 + Math.floor(index / 4), quarter: (index % 4) + 1 });

const node = (index: number): NodeView => ({
  index,
  quarter: quarterAt(index),
  decisions: [
    {
      id: `d${index}`,
      title: 'A question',
      chosen: 'A rather long answer to it',
      history: 'No',
      same: false,
    },
  ],
  hash: 'a'.repeat(32),
  differs: true,
  apart: [],
});

const line = (id: string, from: number, to: number, more: Partial<LineOfTimeline> = {}): LineOfTimeline => ({
  id,
  kind: 'branch',
  name: '',
  note: '',
  parent: 'first',
  shared: from,
  current: false,
  nodes: Array.from({ length: to - from }, (_, at) => node(from + at)),
  score: null,
  ending: null,
  problem: null,
  ...more,
});

function tree(more: Partial<LineOfTimeline> = {}): TimelineView {
  return {
    leader: { id: 'docker', name: 'Docker' },
    seed: 'teal-4711',
    quarters: Array.from({ length: 22 }, (_, at) => quarterAt(at)),
    lines: [
      line('history', 0, 22, { kind: 'history', parent: null }),
      line('first', 0, 6, { kind: 'first', parent: null, ...more }),
      line('branch-1', 4, 6),
      line('branch-2', 2, 5, { current: true }),
    ],
    bin: [],
    full: false,
  };
}

const at = (view: TimelineView, id: string, index: number) => {
  const spot = spotAt(view, { line: id, index });
  if (!spot) throw new Error(`${id} ${index}`);
  return spot;
};

describe('the histories', () => {
  test('tell what history did where nobody has been yet', () => {
    const view = tree();
    expect(told(view)).toBe(6);
    expect(spotsOf(view, view.lines[0])).toHaveLength(6);
    expect(lineFate(view, view.lines[0])).toContain('fog');
    const over = tree({ ending: 'Home before dark', score: 24 });
    expect(spotsOf(over, over.lines[0])).toHaveLength(22);
  });
  test('give a branch a score', () => {
    const over = tree({ ending: 'Home', score: 24 });
    expect(lineFate(over, over.lines[1])).toBe('score 24, “Home”');
    expect(lineFate(over, line('branch-1', 4, 6, { ending: 'Home', score: 30 }))).toBe(
      'a branch, 30 points, “Home”',
    );
  });
  test('find a shared quarter in the branch, not in the line whose own it is', () => {
    const view = tree();
    expect(at(view, 'branch-2', 1).line).toBe('first');
    expect(at(view, 'branch-2', 3).line).toBe('branch-2');
    expect(at(view, 'branch-2', 99)).toMatchObject({ line: 'branch-2', index: 5, node: null });
    expect(spotAt(view, { line: 'nothing', index: 0 })).toBeNull();
  });
  test.each([
    ['first', 3, 'ArrowRight', 'first', 4],
    ['first', 3, 'ArrowUp', 'history', 3],
    ['first', 0, 'ArrowDown', 'branch-1', 4],
    ['branch-1', 4, 'ArrowLeft', 'first', 3],
    ['branch-2', 3, 'Home', 'branch-2', 2],
    ['branch-2', 3, 'End', 'branch-2', 5],
    ['branch-2', 5, 'ArrowUp', 'branch-1', 5],
  ])('%s %i: %s leads elsewhere than to %s %i', (from, index, key, to, there) => {
    const view = tree();
    expect(towards(view, at(view, from, index), key)).toMatchObject({ line: to, index: there });
  });
  test('lead off the chart by its edges', () => {
    const view = tree();
    expect(towards(view, at(view, 'history', 0), 'ArrowUp')).toBeNull();
    expect(towards(view, at(view, 'first', 0), 'ArrowLeft')).toBeNull();
    expect(towards(view, at(view, 'branch-2', 5), 'ArrowDown')).toBeNull();
  });
  test.each([300, 940, 1600])('at a width of %i run over each other or over the edge', (room) => {
    const { width, height, lanes, x } = layOut(tree(), room);
    expect(width).toBeGreaterThanOrEqual(Math.min(room, width));
    expect(x(21)).toBeLessThan(width);
    const heights = lanes.map(({ y }) => y);
    expect(new Set(heights).size).toBe(lanes.length);
    expect(Math.max(...heights)).toBeLessThan(height);
    for (const { labels } of lanes)
      for (const y of new Set(labels.map((label) => label.y))) {
        const row = labels.filter((label) => label.y === y).map((label) => label.x);
        for (const [index, here] of row.slice(1).entries()) expect(here - row[index]).toBeGreaterThan(60);
      }
  });
});

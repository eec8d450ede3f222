/** What is read off the histories: which quarters of a line may be looked at, and by what names. */
import type { LineOfTimeline, NodeView, QuarterName, TimelineView } from '../../../session/timeline-view.ts';
import { HISTORYS_LINE } from '../../../session/timeline-view.ts';
import { quarterName } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import type { Place } from '../../app/timeline.ts';

/** A quarter of a line: one that was played, or the one that would be next (`node` is null then). */
export interface Spot extends Place {
  quarter: QuarterName;
  node: NodeView | null;
}

/** History stays under the fog where no line has been yet, until one of them has come to its end. */
export function told({ lines }: TimelineView): number {
  const [, ...own] = lines;
  if (own.some(({ ending }) => ending !== null)) return Infinity;
  return Math.max(0, ...own.map(lengthOf));
}

/** Quarters that have been played of a line, with those that it shares. */
export const lengthOf = ({ shared, nodes }: LineOfTimeline): number => shared + nodes.length;

/** A line's own quarters as far as they are told, and the one that would be next where it goes on. */
export function spotsOf(view: TimelineView, line: LineOfTimeline): Spot[] {
  const open = line.kind === 'history' ? told(view) : Infinity;
  const played = line.nodes
    .filter(({ index }) => index < open)
    .map((node): Spot => ({ line: line.id, index: node.index, quarter: node.quarter, node }));
  const next = view.quarters[lengthOf(line)];
  if (line.kind === 'history' || line.ending !== null || !next) return played;
  return [...played, { line: line.id, index: lengthOf(line), quarter: next, node: null }];
}

export const lineNamed = ({ lines }: TimelineView, id: string): LineOfTimeline | undefined =>
  lines.find((line) => line.id === id);

/** The spot at a place, in the line whose own it is; null where there is none. */
export function spotAt(view: TimelineView, { line, index }: Place): Spot | null {
  for (let at = lineNamed(view, line); at; at = at.parent === null ? undefined : lineNamed(view, at.parent)) {
    const spots = spotsOf(view, at);
    const own = spots.find((spot) => spot.index === index);
    if (own) return own;
    // A line that is over has nothing after its last quarter.
    if (index >= at.shared) return spots.at(-1) ?? null;
  }
  return null;
}

/** Where the game on the table stands. */
export function spotOnTable(view: TimelineView): Spot | null {
  const current = view.lines.find((line) => line.current);
  return current ? (spotsOf(view, current).at(-1) ?? null) : null;
}

/** What a line is called: by its player, or by what it is. */
export function lineName({ id, kind, name }: Pick<LineOfTimeline, 'id' | 'kind' | 'name'>): string {
  if (kind === 'history' || id === HISTORYS_LINE) return t('histories.line.history');
  if (name !== '') return name;
  if (kind === 'first') return t('histories.line.first');
  return t('histories.line.branch', { n: id.replace(/^\D+/, '') });
}

/** How a line came out, or where it stands; only the first line's points are a score. */
export function lineFate(view: TimelineView, line: LineOfTimeline): string {
  if (line.kind === 'history') return told(view) < lengthOf(line) ? t('histories.untold') : '';
  const { score, ending, kind, problem } = line;
  if (problem !== null) return t('histories.broken', { reason: problem });
  const points =
    score === null ? null : t(kind === 'first' ? 'histories.score' : 'histories.branchScore', { n: score });
  const next = view.quarters[lengthOf(line)];
  const end =
    ending !== null
      ? t('histories.ending', { title: ending })
      : next && t('histories.goesOn', { quarter: quarterName(next) });
  return [points, end].filter((part) => part !== null && part !== undefined).reduce(inList, '');
}

const inList = (a: string, b: string): string => (a === '' ? b : t('common.list', { a, b }));

/** What was done in a quarter, in one sentence. */
export function spotSays({ node, line }: Spot): string {
  if (!node) return t('histories.next');
  if (node.decisions.length === 0) return t('histories.quiet');
  const shown = node.differs ? node.decisions.filter(({ same }) => !same) : node.decisions;
  const said = shown
    .map(({ title, chosen }) => t('histories.choice', { title, chosen }))
    .reduce((a, b) => t('histories.and', { a, b }));
  return node.differs || line === HISTORYS_LINE ? said : inList(said, t('histories.as'));
}

/** Its mark: as in history, otherwise, or still to come. */
export const markOf = ({ node }: Spot): 'same' | 'other' | 'next' =>
  node === null ? 'next' : node.differs ? 'other' : 'same';

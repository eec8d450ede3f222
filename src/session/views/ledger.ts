/** "Why?": a number of the quarter just resolved, line by line, in the player's language. */
import { openLedger, type Line } from '../../insight/ledger.ts';
import {
  reader as readerOf,
  resolveStock,
  type Cause,
  type PhaseCause,
  type State,
} from '../../sim/index.ts';
import { turnsBefore } from '../course.ts';
import type { Game, Resolved } from '../game.ts';
import { LEDGER_GROUPS, type LedgerGroup, type LedgerLine } from '../ledger-view.ts';
import { originOf, originsInRecord, type Origins } from '../origins.ts';
import { attributeName, decisionText, productName, segmentName, trackText } from '../texts.ts';
import type { LedgerView, Subject, Unit } from '../view.ts';
import type { Words } from '../words.ts';
import { quarterAfter } from './timeline.ts';

/** Lines of a group that a ledger shows; the rest is summed into one, so that it still adds up. */
const MOST_LINES = 6;

/** `origins`: where what moved it was chosen, if not in the game's own record. */
export function ledgerView(
  game: Game,
  words: Words,
  subject: Subject,
  origins: Origins = originsInRecord(game.run.record),
): LedgerView {
  const { title, unit, value } = describe(game, words, subject);
  const { resolved, run } = game;
  const now = resolved ? resolved.after : run.state;
  const before = resolved ? resolved.before : now;
  const all = resolved
    ? linesOf(game, resolved, subject).map((line) => told(game, resolved, words, subject, line, origins))
    : [];
  const [start, end] = [value(before), value(now)];
  const lines = LEDGER_GROUPS.flatMap((group) =>
    shortened(
      all.filter((line) => line.group === group),
      words,
    ),
  );
  const rest = end - start - lines.reduce((sum, line) => sum + line.amount, 0);
  if (Math.abs(rest) > 1e-6) lines.push(elsewhere(words, 'interaction', rest));
  return { title, unit, before: start, after: end, lines };
}

const elsewhere = (words: Words, group: LedgerGroup, amount: number): LedgerLine => ({
  label: words('cause.was'),
  cause: '',
  amount,
  group,
  origin: null,
  deeper: null,
});

function shortened(lines: LedgerLine[], words: Words): LedgerLine[] {
  if (lines.length <= MOST_LINES + 1) return lines;
  const rest = lines.slice(MOST_LINES).reduce((sum, { amount }) => sum + amount, 0);
  return [...lines.slice(0, MOST_LINES), elsewhere(words, lines[0].group, rest)];
}

/** What the market does by itself; whatever else goes on without an order is somebody's work. */
const OF_THE_MARKET: readonly PhaseCause[] = ['diffusion', 'habit', 'appeal', 'luck'];

function groupOf(cause: Cause): LedgerGroup {
  switch (cause.kind) {
    case 'option':
      return 'decisions';
    case 'initiative':
      return 'initiatives';
    case 'event':
      return 'events';
    case 'phase':
      if (cause.id === 'interaction') return 'interaction';
      return OF_THE_MARKET.includes(cause.id) ? 'market' : 'work';
  }
}

function told(
  game: Game,
  resolved: Resolved,
  words: Words,
  subject: Subject,
  { cause: at, amount }: Line,
  origins: Origins,
): LedgerLine {
  const { world, record } = game.run;
  const cause = world.model.causes[at];
  const taken = originOf(origins, cause, resolved.turn - turnsBefore(game.texts, record.from));
  return {
    ...nameCause(game, words, cause),
    amount,
    group: groupOf(cause),
    origin:
      taken && cause.kind !== 'phase'
        ? {
            quarter: quarterAfter(record.from, taken.index),
            index: taken.index,
            id: cause.id,
            own: taken.side === record.leader,
          }
        : null,
    deeper:
      cause.kind === 'phase' && cause.id === 'quality' && subject.of === 'share'
        ? changedMost(game, resolved, subject.product)
        : null,
  };
}

/** The quality of a product that changed most in the quarter; null where none did. */
function changedMost(game: Game, { before, after }: Resolved, product: string): Subject | null {
  const { world } = game.run;
  let [most, found]: [number, string | null] = [0, null];
  for (const attribute of world.model.names.attributes.ids) {
    const { at } = resolveStock(world.model, 'quality', { product, attribute });
    const change = Math.abs(after.numbers[at] - before.numbers[at]);
    if (change > most) [most, found] = [change, attribute];
  }
  return found === null ? null : { of: 'quality', product, attribute: found };
}

interface Described {
  title: string;
  unit: Unit;
  value: (state: State) => number;
}

function describe(game: Game, words: Words, subject: Subject): Described {
  const { world, record } = game.run;
  const texts = game.texts;
  const reader = (reading: Parameters<typeof readerOf>[1]) => {
    const value = readerOf(world.model, reading);
    return (state: State) => value(state.numbers, world);
  };
  switch (subject.of) {
    case 'cash':
      return {
        title: words('stock.cash'),
        unit: 'money',
        value: reader({ is: 'cash', company: record.leader }),
      };
    case 'trust':
    case 'influence':
      return {
        title: words(`stock.${subject.of}`),
        unit: 'points',
        value: reader({ is: subject.of, company: record.leader }),
      };
    case 'people':
      return {
        title: words('stock.people'),
        unit: 'people',
        value: reader({ is: 'staff', company: record.leader }),
      };
    case 'track':
      return {
        title: trackText(texts, subject.track).name,
        unit: 'points',
        value: reader({ is: 'track', track: subject.track }),
      };
    case 'quality':
      return {
        title: words('label.quality', {
          product: productName(texts, subject.product),
          attribute: attributeName(texts, subject.attribute),
        }),
        unit: 'tenths',
        value: reader({ is: 'quality', product: subject.product, attribute: subject.attribute }),
      };
    case 'adoption': {
      const all = subject.segment === 'all';
      return {
        title: all
          ? words('label.adoptionAll')
          : words('label.adoption', { segment: segmentName(texts, subject.segment) }),
        unit: 'share',
        value: reader(all ? { is: 'adoption' } : { is: 'adoption', segment: subject.segment }),
      };
    }
    case 'share': {
      const all = subject.segment === 'all';
      const share = reader(
        all
          ? { is: 'use', product: subject.product }
          : { is: 'share', product: subject.product, segment: subject.segment },
      );
      const adoption = reader(all ? { is: 'adoption' } : { is: 'adoption', segment: subject.segment });
      return {
        title: words('label.share', {
          product: productName(texts, subject.product),
          segment: all ? words('label.adoptionAll') : segmentName(texts, subject.segment),
        }),
        unit: 'share',
        // Told as on the quays, in workloads of a hundred: the part of the layer times what is in containers.
        value: all ? share : (state) => share(state) * adoption(state),
      };
    }
  }
}

function linesOf(game: Game, resolved: Resolved, subject: Subject): Line[] {
  const { world, record } = game.run;
  const { layout, names } = world.model;
  const company = names.companies.at(record.leader);
  const ledger = openLedger(world, resolved);
  switch (subject.of) {
    case 'cash':
    case 'trust':
    case 'influence':
      return ledger.stock(layout[subject.of] + company);
    case 'people':
      return ledger.stock(layout.staff + company);
    case 'track':
      return ledger.stock(resolveStock(world.model, 'track', subject).at);
    case 'quality':
      return ledger.stock(resolveStock(world.model, 'quality', subject).at);
    case 'adoption':
    case 'share': {
      const { value } = describe(game, () => '', subject);
      const measure = (numbers: Float64Array) => value({ numbers });
      return ledger[subject.of](measure);
    }
  }
}

/** A cause by the words of the scenario, or by those of the model's own phases. */
function nameCause(game: Game, words: Words, cause: Cause): { label: string; cause: string } {
  const { texts } = game;
  switch (cause.kind) {
    case 'phase':
      return { label: words(`cause.${cause.id}`), cause: '' };
    case 'option': {
      const decision = decisionText(texts, cause.id);
      return {
        label: decision.options.find((option) => option.id === cause.option)!.label,
        cause: decision.title,
      };
    }
    case 'initiative':
      return { label: texts.initiatives.find((initiative) => initiative.id === cause.id)!.label, cause: '' };
    case 'event': {
      const event = texts.events.find((candidate) => candidate.id === cause.id)!;
      return { label: event.news?.title ?? event.id, cause: '' };
    }
  }
}

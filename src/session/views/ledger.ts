/** "Why?": a number of the quarter just resolved, line by line, in the player's language. */
import { adoptionLines, marketLines, stockLines, type Line } from '../../insight/ledger.ts';
import { read, resolveStock, type Cause, type State } from '../../sim/index.ts';
import type { Game, Resolved } from '../game.ts';
import { attributeName, decisionText, productName, segmentName, trackText } from '../texts.ts';
import type { LedgerView, Subject, Unit } from '../view.ts';
import type { Words } from '../words.ts';

/** Lines that a ledger shows; the rest is summed into one, so that it still adds up. */
const MOST_LINES = 9;

export function ledgerView(game: Game, words: Words, subject: Subject): LedgerView {
  const { title, unit, value } = describe(game, words, subject);
  const { resolved, run } = game;
  const now = resolved ? resolved.after : run.state;
  const before = resolved ? resolved.before : now;
  const all = resolved ? linesOf(game, resolved, subject) : [];
  const lines = all
    .slice(0, MOST_LINES)
    .map((line) => ({ ...nameCause(game, words, run.world.model.causes[line.cause]), amount: line.amount }));
  const [start, end] = [value(before), value(now)];
  const named = lines.reduce((sum, line) => sum + line.amount, 0);
  const rest = end - start - named;
  if (Math.abs(rest) > 1e-6) lines.push({ label: words('cause.was'), cause: '', amount: rest });
  return { title, unit, before: start, after: end, lines };
}

interface Described {
  title: string;
  unit: Unit;
  value: (state: State) => number;
}

function describe(game: Game, words: Words, subject: Subject): Described {
  const { world, record } = game.run;
  const texts = game.texts;
  const reader = (reading: Parameters<typeof read>[2]) => (state: State) => read(world, state, reading);
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
  switch (subject.of) {
    case 'cash':
    case 'trust':
    case 'influence':
      return stockLines(world, resolved, layout[subject.of] + company);
    case 'people':
      return stockLines(world, resolved, layout.staff + company);
    case 'track':
      return stockLines(world, resolved, resolveStock(world.model, 'track', subject).at);
    case 'quality':
      return stockLines(world, resolved, resolveStock(world.model, 'quality', subject).at);
    case 'adoption':
    case 'share': {
      const { value } = describe(game, () => '', subject);
      const measure = (numbers: Float64Array) => value({ numbers });
      return (subject.of === 'share' ? marketLines : adoptionLines)(world, resolved, measure);
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

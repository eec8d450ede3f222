/** What changed in the quarter just resolved: the largest moves first, in at most three sentences and eight rows. */
import { advance, read, type State } from '../../sim/index.ts';
import { turnName } from '../../record/index.ts';
import type { Game, Resolved } from '../game.ts';
import {
  chanceLabel,
  companyName,
  decisionText,
  historyOf,
  historysOption,
  productName,
  segmentName,
} from '../texts.ts';
import type { OutcomeView } from '../seat-view.ts';
import { liveriesWorn } from '../liveries-worn.ts';
import type { DeedReasons, ResolutionView, StackView } from '../view.ts';
import type { Words } from '../words.ts';
import { chartView } from './chart.ts';
import { allPacts, dealViews } from './deals.ts';

const MOST_ROWS = 8;
/** Layers whose moves are told where a history has them; the image and the host follow the runtime. */
const TOLD_LAYERS = ['orchestration', 'runtime', 'platform'];

/** In a history of other layers, all of them. */
function toldLayers({ layers }: Game['texts']): string[] {
  const all = layers.map(({ id }) => id);
  const told = TOLD_LAYERS.filter((id) => all.includes(id));
  return told.length > 0 ? told : all;
}

type Row = ResolutionView['rows'][number];

export function resolutionView(game: Game, words: Words): ResolutionView | null {
  const { resolved, run } = game;
  if (!resolved) return null;
  const shares = shareRows(game, words, resolved.before, resolved.after);
  const own = ownRows(game, words, resolved.before, resolved.after);
  const rows = [...shares.slice(0, MOST_ROWS - own.length), ...own];
  const turn = turnName(run.world.model, resolved.turn);
  return {
    sentences: sentences(words, shares, own),
    rows,
    decisions: decisionsMade(game, turn, resolved),
    ...dealViews(game),
    deeds: deedsDone(game, turn, run.record.leader),
  };
}

/** The same where all may see it: what is anybody's own is left out, and everybody's deeds are told. */
export function commonResolution(game: Game, words: Words): OutcomeView['changed'] {
  const { resolved, run } = game;
  if (!resolved) return { sentences: [], rows: [], deeds: [], pacts: [] };
  const shares = shareRows(game, words, resolved.before, resolved.after);
  const [adoption] = ownRows(game, words, resolved.before, resolved.after);
  return {
    sentences: sentences(words, shares, [adoption]),
    rows: [...shares.slice(0, MOST_ROWS - 1), adoption],
    deeds: deedsDone(game, turnName(run.world.model, resolved.turn), null),
    pacts: allPacts(game),
  };
}

/** Shares by segment, in boxes of a hundred workloads, the greatest moves first. */
function shareRows(game: Game, words: Words, before: State, after: State): Row[] {
  const { world } = game.run;
  const [was, is] = [before, after].map((state) => chartView(world, state, null, game.texts, words)) as [
    ReturnType<typeof chartView>,
    ReturnType<typeof chartView>,
  ];
  const rows: Row[] = [];
  is.islands.forEach((island, index) => {
    for (const layer of toldLayers(game.texts)) {
      const old = was.islands[index].stacks[layer] ?? [];
      for (const stack of island.stacks[layer] ?? []) {
        if (stack.product === 'none' || stack.product === 'uncontained') continue;
        const from = workloads(
          old.find((candidate) => candidate.product === stack.product),
          was.islands[index].adoption,
        );
        const to = workloads(stack, island.adoption);
        if (Math.abs(to - from) < 0.002) continue;
        rows.push({
          subject: { of: 'share', layer, product: stack.product, segment: island.id },
          label: words('label.share', {
            product: productName(game.texts, stack.product),
            segment: segmentName(game.texts, island.id),
          }),
          livery: stack.livery,
          before: from,
          after: to,
          unit: 'share',
        });
      }
    }
  });
  return rows.sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
}

const workloads = (stack: StackView | undefined, adoption: number): number =>
  stack ? stack.share * adoption : 0;

/** The player's own numbers: always told. */
function ownRows(game: Game, words: Words, before: State, after: State): Row[] {
  const { world, record } = game.run;
  const row = (of: 'cash' | 'trust', unit: 'money' | 'points'): Row => ({
    subject: { of },
    label: words(`stock.${of}`),
    livery: liveriesWorn(game.texts).get(record.leader) ?? 'other',
    before: read(world, before, { is: of, company: record.leader }),
    after: read(world, after, { is: of, company: record.leader }),
    unit,
  });
  const adoption: Row = {
    subject: { of: 'adoption', segment: 'all' },
    label: words('label.adoptionAll'),
    livery: null,
    before: read(world, before, { is: 'adoption' }),
    after: read(world, after, { is: 'adoption' }),
    unit: 'share',
  };
  return [adoption, row('cash', 'money'), row('trust', 'points')];
}

/** `own`: adoption, and a player's cash and trust where they are told. */
function sentences(words: Words, shares: Row[], own: Row[]): string[] {
  const [adoption, cash, trust] = own as [Row, Row?, Row?];
  const said: string[] = [];
  const [first] = shares;
  const moved = (row: Row, by = row.after - row.before) => ({
    direction: by > 0 ? 'up' : 'down',
    by: Math.abs(by),
  });
  const hundred = (row: Row) => {
    const { direction, by } = moved(row);
    return { direction, by: Math.round(by * 1000) / 10, now: Math.round(row.after * 1000) / 10 };
  };
  if (first) said.push(words('said.share', { label: first.label, ...hundred(first) }));
  if (Math.abs(adoption.after - adoption.before) >= 0.001)
    said.push(words('said.adoption', hundred(adoption)));
  if (trust && moved(trust).by >= 2) {
    const { direction, by } = moved(trust);
    said.push(words('said.trust', { direction, by: Math.round(by), now: Math.round(trust.after) }));
  } else if (cash && moved(cash).by >= 1) {
    const { direction, by } = moved(cash);
    said.push(words('said.cash', { direction, by: Math.round(by * 10) / 10, now: Math.round(cash.after) }));
  }
  if (said.length === 0) said.push(words('said.quiet'));
  return said;
}

/** The player's decisions of the quarter just resolved, beside what history chose. */
function decisionsMade(game: Game, turn: string, resolved: Resolved): ResolutionView['decisions'] {
  const { record, world } = game.run;
  const { names, decisions } = world.model;
  const made = record.choices.filter((choice) => choice.turn === turn && choice.side === record.leader);
  const luck = made.length > 0 ? chancesOf(game, resolved) : new Map<number, boolean>();
  return made.map((choice) => {
    const text = decisionText(game.texts, choice.decision);
    const option = text.options.find((candidate) => candidate.id === choice.option)!;
    const recorded = historysOption(text);
    const { options } = decisions[names.decisions.at(choice.decision)];
    const { chances } = options.find(({ id }) => id === choice.option)!;
    return {
      title: text.title,
      chosen: option.label,
      history: recorded?.label ?? null,
      followed: option.followed ?? '',
      recorded: historyOf(text),
      chances: chances.flatMap(({ subject }) => {
        const cameOff = luck.get(subject);
        const label = chanceLabel(text, world.model.chances[subject].id);
        return cameOff === undefined ? [] : [{ label, cameOff }];
      }),
    };
  });
}

/** How every chance of the quarter turned out, by subject: the quarter is gone through once more, with somebody listening. */
function chancesOf(
  { run: { world } }: Game,
  { before, moves, between, answers }: Resolved,
): Map<number, boolean> {
  const told = new Map<number, boolean>();
  const chances = (subject: number, cameOff: boolean) => void told.set(subject, cameOff);
  advance(world, before, moves, { chances });
  advance(world, between, answers, { chances });
  return told;
}

/** What was done in a quarter that all could see, by all but `except`. */
function deedsDone(game: Game, turn: string, except: string | null): ResolutionView['deeds'] {
  return game.run.record.choices
    .filter((choice) => choice.turn === turn && choice.side !== except)
    .flatMap((choice) => {
      const deed = decisionText(game.texts, choice.decision).options.find(
        (option) => option.id === choice.option,
      )?.deed;
      if (!deed) return [];
      const name = companyName(game.texts, choice.side);
      return [{ company: choice.side, name, deed, reasons: reasonsOf(game, choice.side, choice.decision) }];
    });
}

/** The aims that weighed most, by the words of the scenario. */
function reasonsOf({ resolved, texts }: Game, company: string, decision: string): DeedReasons {
  const { aims, recorded } = resolved?.reasons.get(decision) ?? { aims: [], recorded: false };
  const wants = [
    ...(texts.companies.find(({ id }) => id === company)?.wants ?? []),
    ...(texts.leaders.find((leader) => leader.company === company)?.goals ?? []),
  ];
  const labels = (which: typeof aims) =>
    which.flatMap(({ aim }) => wants.find(({ id }) => id === aim)?.label ?? []);
  return {
    serves: labels(aims.filter(({ by }) => by > 0)),
    costs: labels(aims.filter(({ by }) => by < 0)),
    recorded,
  };
}

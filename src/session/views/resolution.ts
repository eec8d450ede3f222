/** What changed in the quarter just resolved: the largest moves first, in at most three sentences and eight rows. */
import { read, type State } from '../../sim/index.ts';
import { turnName } from '../../record/index.ts';
import type { Game } from '../game.ts';
import { companyName, decisionText, productName, segmentName } from '../texts.ts';
import type { DeedReasons, Livery, ResolutionView, StackView } from '../view.ts';
import type { Words } from '../words.ts';
import { chartView } from './chart.ts';
import { dealViews } from './proposals.ts';

const MOST_ROWS = 8;
/** Layers whose moves are told; the image and the host follow the runtime. */
const TOLD_LAYERS = ['orchestration', 'runtime', 'platform'];

type Row = ResolutionView['rows'][number];

export function resolutionView(game: Game, words: Words): ResolutionView | null {
  const { resolved, run } = game;
  if (!resolved) return null;
  const shares = shareRows(game, words, resolved.before, resolved.after);
  const own = ownRows(game, words, resolved.before, resolved.after);
  const rows = [...shares.slice(0, MOST_ROWS - own.length), ...own];
  return {
    sentences: sentences(words, shares, own),
    rows,
    decisions: decisionsMade(game, turnName(run.world.model, resolved.turn)),
    ...dealViews(game),
    deeds: deedsDone(game, turnName(run.world.model, resolved.turn)),
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
    for (const layer of TOLD_LAYERS) {
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
    livery: record.leader as Livery,
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

function sentences(words: Words, shares: Row[], own: Row[]): string[] {
  const [adoption, cash, trust] = own as [Row, Row, Row];
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
  const trustMoved = moved(trust);
  const cashMoved = moved(cash);
  if (trustMoved.by >= 2)
    said.push(
      words('said.trust', {
        direction: trustMoved.direction,
        by: Math.round(trustMoved.by),
        now: Math.round(trust.after),
      }),
    );
  else if (cashMoved.by >= 1)
    said.push(
      words('said.cash', {
        direction: cashMoved.direction,
        by: Math.round(cashMoved.by * 10) / 10,
        now: Math.round(cash.after),
      }),
    );
  if (said.length === 0) said.push(words('said.quiet'));
  return said;
}

/** The player's decisions of a quarter, beside what history chose. */
export function decisionsMade(game: Game, turn: string): ResolutionView['decisions'] {
  const { record } = game.run;
  return record.choices
    .filter((choice) => choice.turn === turn && choice.side === record.leader)
    .map((choice) => {
      const text = decisionText(game.texts, choice.decision);
      const option = text.options.find((candidate) => candidate.id === choice.option)!;
      const recorded =
        'record' in text ? text.options.find((candidate) => candidate.id === text.record)! : null;
      const history = 'history' in text ? (text.history ?? '') : '';
      return {
        title: text.title,
        chosen: option.label,
        history: recorded?.label ?? null,
        followed: [option.followed, history].filter(Boolean).join(' '),
      };
    });
}

function deedsDone(game: Game, turn: string): ResolutionView['deeds'] {
  const { record } = game.run;
  return record.choices
    .filter((choice) => choice.turn === turn && choice.side !== record.leader)
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

/**
 * The words the chart needs, in the reader's language: it speaks none of its own.
 */
import { LIVERY_ORDER } from '../../../session/liveries.ts';
import type { ChartView, GameView, IslandView, LightView, Livery } from '../../../session/view.ts';
import { hundredth, number, quarterName, signed } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { thingWords } from './thing-words.ts';
import type { ChartWords } from '../../chart/words.ts';

/** What the chart needs of a game: nothing that belongs to one player alone. */
export type ChartedGame = Pick<GameView, 'chart' | 'quarter'> & {
  gauges: Pick<GameView['gauges'], 'adoption'>;
};

function island({ place, name, adoption, change }: IslandView): string {
  return t('board.island', { place, name, n: hundredth(adoption), change: signed(Math.round(change * 100)) });
}

function light({ name, lit, members }: LightView): string {
  if (!lit) return t('board.dark', { name });
  const list = members.map((member) => member.name);
  const said = list.length === 0 ? t('common.none') : list.reduce((a, b) => t('common.list', { a, b }));
  return t('board.light', { name, members: said });
}

/** What a glance at the chart tells: the layer, the whole, and the island that is furthest. */
function summary(game: ChartedGame, chart: ChartView, layer: string): string {
  const furthest = chart.islands.reduce((most, next) => (next.adoption > most.adoption ? next : most));
  return t('board.summary', {
    layer: chart.layers.find(({ id }) => id === layer)?.name ?? '',
    quarter: quarterName(game.quarter),
    all: hundredth(game.gauges.adoption.value),
    place: furthest.place,
    most: hundredth(furthest.adoption),
  });
}

/** Liveries that this game has names of its own for: those of other companies, and what is in no box. */
function liveryNames({ fleet, islands }: ChartView, layer: string): ReadonlyMap<Livery, string> {
  const borrowed = fleet.filter(({ company, livery }) => livery !== 'other' && livery !== company);
  const loose = islands[0]?.stacks[layer]?.find(({ livery }) => livery === 'bare');
  return new Map([
    ...borrowed.map(({ livery, name }) => [livery, name] as const),
    ...(loose ? [[loose.livery, loose.name] as const] : []),
  ]);
}

export function chartWords(game: ChartedGame, layer: string): ChartWords {
  const named = liveryNames(game.chart, layer);
  const liveries = LIVERY_ORDER.map((livery) => [livery, named.get(livery) ?? t(`board.livery.${livery}`)]);
  return {
    label: t('board.label'),
    summary: summary(game, game.chart, layer),
    layer: t('board.layer'),
    liveries: Object.fromEntries(liveries) as Record<Livery, string>,
    legendNote: t('board.legend'),
    unsurveyed: t('board.unsurveyed'),
    noLight: t('board.noLight'),
    change: (points) => signed(points),
    stability: (tenths) => t('board.stability', { n: number(tenths) }),
    island,
    light,
    thing: (thing) => thingWords(thing, game.gauges.adoption.value),
    keys: t('board.keys'),
    closer: t('board.closer'),
    further: t('board.further'),
    whole: t('board.whole'),
    lost: t('board.lost'),
    table: {
      caption: (name) => t('board.table.caption', { layer: name }),
      island: t('board.table.island'),
      adoption: t('board.table.adoption'),
    },
  };
}

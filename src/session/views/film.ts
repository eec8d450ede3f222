/** A line as a film: the chart at the end of every quarter, and what was done in it. */
import type { Scenario } from '../../scenario/vocabulary/schema.ts';
import { newsOf } from '../../insight/news.ts';
import type { Work } from '../../record/index.ts';
import type { PlayedQuarter } from '../../record/index.ts';
import { read } from '../../sim/index.ts';
import type { Course } from '../course.ts';
import { companyName, decisionText } from '../texts.ts';
import type { FilmView, FrameView } from '../timeline-view.ts';
import type { Words } from '../words.ts';
import { chartView } from './chart.ts';
import { chosenIn, quarterAfter } from './timeline.ts';

export function* filmView(
  line: { id: string; name: string },
  course: Course,
  texts: Scenario,
  words: Words,
): Work<FilmView> {
  const frames: FrameView[] = [];
  for (const [index, quarter] of course.quarters.entries()) {
    frames.push(frameOf(course, index, quarter, texts, words));
    yield (index + 1) / course.quarters.length;
  }
  return { line: line.id, name: line.name, frames };
}

function frameOf(
  { world, record }: Course,
  index: number,
  { before, moves, answers, after }: PlayedQuarter,
  texts: Scenario,
  words: Words,
): FrameView {
  const orders = [moves, answers];
  return {
    quarter: quarterAfter(record.from, index),
    chart: chartView(world, after, before, texts, words),
    adoption: read(world, after, { is: 'adoption' }),
    chosen: chosenIn(world, orders, record.leader, texts).map(({ title, chosen }) => ({
      title,
      option: chosen,
    })),
    deeds: orders.flatMap(({ choices }) =>
      choices.flatMap(({ decision: at, option }) => {
        const { id, company, options } = world.model.decisions[at];
        const side = world.model.names.companies.ids[company];
        const { deed } = decisionText(texts, id).options.find(
          ({ id: known }) => known === options[option].id,
        )!;
        return side === record.leader || !deed ? [] : [{ name: companyName(texts, side), deed }];
      }),
    ),
    news: newsOf(world.model, after, texts, record.leader).map(({ news }) => news.title),
  };
}

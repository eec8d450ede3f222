/**
 * A scenario made ready to be played: names resolved, conditions and effects compiled, the market's tables laid out
 * as typed arrays. Made once when a scenario is loaded; nothing in it changes during a game.
 */
import type { Scenario } from '../../scenario/vocabulary/schema.ts';
import { quarterNumber } from '../../scenario/turns.ts';
import { compileMargin } from '../conditions/compile.ts';
import type { CompileContext } from '../conditions/types.ts';
import type { EffectContext } from '../effects/types.ts';
import type { LuckRows, Stream } from '../luck.ts';
import { PHASE_CAUSES, type Cause } from './causes.ts';
import { compileCourse } from './course.ts';
import { growLayout, layOut } from './layout.ts';
import { compileAims, compileLeaders } from './leaders.ts';
import { marketTables } from './market-tables.ts';
import { nameScenario, type Names } from './names.ts';
import { listParameters } from './parameters.ts';
import type { Course, Model } from './types.ts';

/** The scenario must have passed the reader's checks. */
export function compileModel(scenario: Scenario): Model {
  const names = nameScenario(scenario);
  const parameters = listParameters(scenario, names);
  const tables = marketTables(scenario, names);
  const sizes = Object.fromEntries(
    Object.entries(names).map(([key, table]) => [key, table.length]),
  ) as Record<keyof Names, number>;
  const layout = layOut({ ...sizes, links: tables.linkFrom.length, fading: 0, delayed: 0 });
  const tracks = names.tracks.ids.map((id) => scenario.tracks.find((track) => track.id === id)!);
  const context: CompileContext = { scenario, names, layout, parameters, tracks, ...tables };
  const effectContext: EffectContext = { ...context, cause: 0, fading: [], delayed: [], chances: [] };
  const causes: Cause[] = PHASE_CAUSES.map((id) => ({ kind: 'phase', id }));
  const course = compileCourse(scenario, effectContext, causes);
  growLayout(layout, effectContext.fading.length, effectContext.delayed.length);
  const start = quarterNumber(scenario.header.calendar.from);
  const epilogueTurn = quarterNumber(scenario.header.calendar.epilogue) - start;
  const turns = epilogueTurn + 1;
  const luckRows: Record<Stream, LuckRows> = {
    growth: { subjects: names.products.length },
    launch: { subjects: names.products.length },
    event: { subjects: scenario.events.filter((event) => event.chance !== undefined).length },
    chance: { subjects: effectContext.chances.length },
    situation: { subjects: scenario.situations.length + names.companies.length },
    survey: { subjects: names.products.length },
    // One more: which draw of the posterior.
    parameter: { subjects: parameters.rows.length + 1 },
    choice: {
      subjects:
        names.decisions.length + names.initiatives.length + names.jobs.length + names.companies.length,
    },
  };
  const leaders = compileLeaders(scenario, context);
  return {
    ...tables,
    ...course,
    scenario,
    names,
    layout,
    parameters,
    causes,
    fading: effectContext.fading,
    delayed: effectContext.delayed,
    chances: effectContext.chances,
    leaders,
    aims: compileAims(scenario, context, leaders),
    ownerOfCause: Int32Array.from(causes, (cause) => ownerOf(cause, names, course)),
    outcomes: scenario.outcomes.map(({ id, when }) => ({ id, margin: compileMargin(context, when) })),
    lastTurn: quarterNumber(scenario.header.calendar.to) - start,
    epilogueTurn,
    turns,
    luckRows,
    tracks,
  };
}

function ownerOf(cause: Cause, names: Names, course: Course): number {
  if (cause.kind === 'option') return course.decisions[names.decisions.at(cause.id)].company;
  return cause.kind === 'initiative' ? course.initiatives[names.initiatives.at(cause.id)].company : -1;
}

/** The scripted side of a scenario, compiled: decisions, situations, initiatives, events, with their windows and causes. */
import type { Scenario } from '../../scenario/vocabulary/schema.ts';
import { quarterNumber } from '../../scenario/turns.ts';
import { compileGate, compileTest } from '../conditions/compile.ts';
import { compileEffects, compileOdds } from '../effects/compile.ts';
import type { EffectContext } from '../effects/types.ts';
import type { Cause } from './causes.ts';
import type { Course, Decision, Event, Initiative, Option } from './types.ts';

export function compileCourse(scenario: Scenario, context: EffectContext, causes: Cause[]): Course {
  const { names } = context;
  const start = quarterNumber(scenario.header.calendar.from);
  const last = quarterNumber(scenario.header.calendar.to) - start;
  const turn = (quarter: string | undefined, otherwise: number) =>
    quarter === undefined ? otherwise : quarterNumber(quarter) - start;
  const inNameOf = (cause: Cause, effects: Parameters<typeof compileEffects>[1]) => {
    context.cause = causes.push(cause) - 1;
    const firstChance = context.chances.length;
    const apply = compileEffects(context, effects);
    return { cause: context.cause, apply, firstChance };
  };
  const options = (id: string, list: Scenario['decisions'][number]['options']): Option[] =>
    list.map((option) => {
      const { cause, apply, firstChance } = inNameOf(
        { kind: 'option', id, option: option.id },
        option.effects,
      );
      const odds = option.effects
        .filter((effect) => effect.do === 'chance')
        .map((effect) => compileOdds(context, effect.of as number));
      // A chance inside a chance is compiled before its parent's siblings; only the outer ones are shown beforehand.
      const subjects = context.chances.flatMap((_, subject) => (subject >= firstChance ? [subject] : []));
      const outer = option.effects.filter((effect) => effect.do === 'chance').map((effect) => effect.id);
      const chances = outer.map((name, position) => ({
        subject: subjects.find((subject) => context.chances[subject].id === name)!,
        odds: odds[position],
      }));
      return { id: option.id, needs: compileTest(context, option.needs), apply, cause, chances };
    });
  const recordOf = (list: readonly { id: string }[], id: string) =>
    list.findIndex((option) => option.id === id);
  let situations = 0;
  const decisions: Decision[] = names.decisions.ids.map((id, index) => {
    const scripted = scenario.decisions.find((candidate) => candidate.id === id);
    const situation = scenario.situations.find((candidate) => candidate.id === id);
    const item = (scripted ?? situation)!;
    return {
      index,
      id,
      company: names.companies.at(item.company),
      situation: situation !== undefined,
      from: turn(item.from, 0),
      to: scripted ? turn(item.to, turn(item.from, 0)) : turn(item.to, last),
      round: scripted?.round === 'answer' ? 1 : 0,
      when: compileTest(context, item.when),
      odds: situation ? compileOdds(context, situation.chance) : null,
      luckRow: situation ? situations++ : -1,
      options: options(id, item.options),
      record: recordOf(item.options, scripted ? scripted.record : situation!.usual),
      lean: scripted?.lean ?? 1,
      small: situation !== undefined || scripted?.minor === true,
    };
  });
  const initiatives: Initiative[] = names.initiatives.ids.map((id, index) => {
    const item = scenario.initiatives.find((candidate) => candidate.id === id)!;
    const { cause, apply } = inNameOf({ kind: 'initiative', id }, item.effects);
    const company = names.companies.at(item.company);
    return {
      index,
      id,
      company,
      cost: item.cost,
      cooldown: item.cooldown,
      when: compileTest(context, item.when),
      apply,
      cause,
    };
  });
  let chancy = 0;
  const events: Event[] = names.events.ids.map((id, index) => {
    const item = scenario.events.find((candidate) => candidate.id === id)!;
    const { cause, apply } = inNameOf({ kind: 'event', id }, item.effects);
    const from = turn(item.from, 0);
    const odds = item.chance === undefined ? null : compileOdds(context, item.chance);
    return {
      index,
      id,
      from,
      to: turn(item.to, from),
      gate: compileGate(context, item.when),
      when: compileTest(context, item.when),
      odds,
      luckRow: odds ? chancy++ : -1,
      apply,
      cause,
    };
  });
  const turns = quarterNumber(scenario.header.calendar.epilogue) - start + 1;
  const open = <T extends { from: number; to: number }>(items: T[]) =>
    Array.from({ length: turns }, (_, now) => items.filter((item) => item.from <= now && now <= item.to));
  const decisionsAt = open(decisions.filter((decision) => !decision.situation));
  return {
    decisions,
    initiatives,
    events,
    decisionsAt,
    dueAt: decisionsAt.map((list) => [
      list.filter(({ round }) => round === 0),
      list.filter(({ round }) => round === 1),
    ]),
    situationsOf: names.companies.ids.map((_, company) =>
      decisions.filter((item) => item.situation && item.company === company),
    ),
    eventsAt: open(events),
  };
}

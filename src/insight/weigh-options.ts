/**
 * Weighs all decisions of a leader in its styles of play, block of worlds by block of worlds: a decision whose verdict is
 * certain is not played for again, so that the worlds go to those that need them.
 */
import type { Model } from '../sim/index.ts';
import { judge, STYLES, type DecisionBalance, type OptionRows, type Weighed } from './balance.ts';
import { decisionsOf } from './every-option.ts';
import type { GameRow, GameSettings } from './games.ts';
import type { Play, Task } from './task.ts';

/** Worlds between two looks at the verdicts. */
const BLOCK = 250;
/** Where a decision arises in fewer of a style's worlds, games are led to it if a road is known. */
const SELDOM = 0.25;

/** One variant of the settings for each style that the leader declares. Throws a RangeError where there are too few. */
export function stylesOf({ scenario }: Model, settings: GameSettings): GameSettings[] {
  const leader = scenario.leaders.find(({ company }) => company === settings.leader);
  const styles = leader?.styles ?? [];
  if (styles.length < STYLES) throw new RangeError(`${settings.leader} declares no styles of play`);
  return styles.map((id) => {
    const plan = scenario.plans.find((candidate) => candidate.id === id)!;
    return { ...settings, policy: `plan:${id}`, ambition: plan.ambition ?? settings.ambition };
  });
}

/** What a style has come to so far, by decision. */
interface Course {
  settings: GameSettings;
  rows: Map<string, (GameRow | null)[][]>;
  /** Decisions that the style hardly ever meets, and that games have to be led to. */
  led: Set<string>;
}

/** `only`: ids of the decisions to weigh; all of the leader's where none are named. */
export async function weighOptions(
  model: Model,
  styles: readonly GameSettings[],
  seeds: readonly number[],
  play: Play,
  only?: readonly string[],
): Promise<DecisionBalance[]> {
  const asked = weighedOf(model, styles[0].leader).filter(({ decision }) => !only || only.includes(decision));
  const courses = styles.map((settings): Course => ({ settings, rows: new Map(), led: new Set() }));
  const looks = Math.ceil(seeds.length / BLOCK);
  const verdicts = new Map<string, DecisionBalance>();
  for (let from = 0; from < seeds.length; from += BLOCK) {
    const open = asked.filter(({ decision }) => !verdicts.get(decision)?.settled);
    if (open.length === 0) break;
    const block = seeds.slice(from, from + BLOCK);
    for (const course of courses) await playBlock(model, course, open, block, play);
    for (const weighed of open) verdicts.set(weighed.decision, verdictOf(weighed, courses, looks));
  }
  return asked.map(({ decision }) => verdicts.get(decision)!);
}

function weighedOf(model: Model, leader: string): Weighed[] {
  return decisionsOf(model, leader).map(({ id, options, record }) => {
    const text = model.scenario.decisions.find((candidate) => candidate.id === id)!;
    return {
      decision: id,
      options: options.map((option) => option.id),
      historical: record,
      exempt: text.minor ? 'minor' : text.prologue ? 'prologue' : null,
    };
  });
}

async function playBlock(
  model: Model,
  course: Course,
  open: readonly Weighed[],
  seeds: readonly number[],
  play: Play,
): Promise<void> {
  const { settings, rows, led } = course;
  const first = rows.size === 0;
  const met = open.map(({ decision }) => decision).filter((id) => !led.has(id));
  if (met.length > 0) {
    const worlds = await play({ kind: 'every-option', settings, decisions: met, seeds: [...seeds] });
    let offset = 0;
    for (const { id, options } of decisionsOf(model, settings.leader)) {
      const [from, to] = [offset, (offset += options.length)];
      if (met.includes(id))
        rows.set(id, [...(rows.get(id) ?? []), ...worlds.map((world) => world.rows.slice(from, to))]);
    }
  }
  if (first) {
    for (const id of met)
      if (roadTo(model, id) && seldom(rows.get(id)!)) {
        led.add(id);
        rows.delete(id);
      }
  }
  for (const id of led) {
    if (!open.some(({ decision }) => decision === id)) continue;
    const fixed = { ...settings.fixed, ...roadTo(model, id) };
    const there: Task = {
      kind: 'options',
      settings: { ...settings, fixed },
      decision: id,
      seeds: [...seeds],
    };
    rows.set(id, [...(rows.get(id) ?? []), ...(await play(there)).map((world) => world.rows)]);
  }
}

/** Choices that lead to a decision, where its author names some. */
const roadTo = ({ scenario }: Model, id: string): Record<string, string> | undefined =>
  scenario.decisions.find((decision) => decision.id === id)!.road;

const seldom = (rows: OptionRows): boolean =>
  rows.filter((options) => options.some((row) => row !== null)).length < SELDOM * rows.length;

function verdictOf(weighed: Weighed, courses: readonly Course[], looks: number): DecisionBalance {
  return judge(
    weighed,
    courses.map(({ settings, rows, led }) => ({
      style: settings.policy,
      led: led.has(weighed.decision),
      rows: rows.get(weighed.decision) ?? [],
    })),
    looks,
  );
}

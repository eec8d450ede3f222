/**
 * Which situations arise for the coming quarter. Each may come by its own odds; and so that nobody waits two quarters
 * for a dilemma, one is drawn for a side that has just had a quarter without any and has none scripted.
 */
import type { Decision } from './model/types.ts';
import type { Quarter } from './model/types.ts';

/** A quarter with this many scripted decisions has no room for a situation. */
const FULL = 2;

export function drawSituations(q: Quarter): void {
  const { layout, situationsOf, lastTurn } = q.model;
  const next = q.turn + 1;
  if (next > lastTurn) return;
  for (let company = 0; company < situationsOf.length; company++) {
    const situations = situationsOf[company];
    if (situations.length === 0 || q.s[layout.status + company] === 2) continue;
    const scripted = scriptedNext(q, company);
    if (scripted >= FULL) continue;
    const overdue = scripted === 0 && q.s[layout.lastDilemma + company] < q.turn;
    const drawn = earliest(q, situations, next) ?? (overdue ? likeliest(q, situations, company, next) : null);
    if (drawn) q.s[layout.drawn + drawn.index] = 1;
  }
}

/** Whether a situation may come in `turn`: its window is open, it has not come before, its conditions hold. */
function mayCome(q: Quarter, situation: Decision, turn: number): boolean {
  if (turn < situation.from || turn > situation.to || q.s[q.model.layout.chosen + situation.index] !== 0)
    return false;
  return situation.when(q.s, q.world);
}

/** Scripted decisions of a company that stand to arise next quarter, as far as can be told now. */
function scriptedNext(q: Quarter, company: number): number {
  const { layout, decisionsAt } = q.model;
  let count = 0;
  for (const decision of decisionsAt[q.turn + 1]) {
    if (
      decision.company === company &&
      q.s[layout.chosen + decision.index] === 0 &&
      decision.when(q.s, q.world)
    )
      count++;
  }
  return count;
}

/** Of those that come by themselves, the one whose luck came in furthest under its odds. */
function earliest(q: Quarter, situations: readonly Decision[], turn: number): Decision | null {
  let best: Decision | null = null;
  let least = 1;
  const { chosen } = q.model.layout;
  const luck = q.world.luck.turn('situation', turn);
  for (const situation of situations) {
    if (q.s[chosen + situation.index] !== 0) continue;
    const odds = situation.odds!(q.s, q.world);
    if (odds <= 0) continue;
    const ratio = luck[situation.luckRow] / odds;
    if (ratio < least && mayCome(q, situation, turn)) {
      least = ratio;
      best = situation;
    }
  }
  return best;
}

/** One of them, by their odds. */
function likeliest(
  q: Quarter,
  situations: readonly Decision[],
  company: number,
  turn: number,
): Decision | null {
  const eligible = situations.filter((situation) => mayCome(q, situation, turn));
  const odds = eligible.map((situation) => Math.max(0.01, situation.odds!(q.s, q.world)));
  let at =
    q.world.luck.uniform('situation', q.model.scenario.situations.length + company, turn) *
    odds.reduce((sum, part) => sum + part, 0);
  for (const [position, part] of odds.entries()) {
    at -= part;
    if (at < 0) return eligible[position];
  }
  return eligible.at(-1) ?? null;
}

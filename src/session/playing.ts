/** How a game goes on: from a quarter's draft to its answers, its outcome, the next quarter. Each step makes a new game. */
import { quarterNumber } from '../scenario/turns.ts';
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import { advanceRun, type Run, type RunRecord } from '../record/index.ts';
import { ordersOf } from '../rivals/index.ts';
import { initiativeBlocked, initiativeSlots, NO_ORDERS, read, turnOf, type Orders } from '../sim/index.ts';
import { freshDraft, playersOrders } from './drafts.ts';
import { NO_DRAFT, type Draft, type Game, type Resolved } from './game.ts';
import { askedOf, canPropose, playersCompany, repliesOf } from './proposals.ts';
import { deedReasons, tableOf } from './rivals.ts';
import type { SaveData } from './saves.ts';
import { playersDue } from './views/decisions.ts';
import { playersLeader } from './views/plan.ts';

/** A game at the start of a quarter. */
export function openQuarter(run: Run, texts: Scenario, resolved: Resolved | null): Game {
  const game: Game = {
    run,
    phase: 'moves',
    draft: NO_DRAFT,
    moves: null,
    quarterStart: run.state,
    resolved,
    texts,
  };
  return { ...game, draft: freshDraft(run, playersLeader(game)) };
}

/** Sends the moves; where nobody put anything to the player, the quarter is resolved at once. */
export function sendMoves(game: Game): Game {
  const moves = everybodysOrders(game);
  const sent: Game = { ...game, run: advanceRun(game.run, moves), moves, phase: 'answers' };
  return playersDue(sent).length > 0 || askedOf(sent.run).length > 0 ? sent : sendAnswers(sent);
}

export function sendAnswers(game: Game): Game {
  const answers = everybodysOrders(game);
  const run = advanceRun(game.run, answers);
  const turn = turnOf(run.world.model.layout, game.quarterStart);
  const [before, between] = [game.quarterStart, game.run.state];
  const moves = game.moves!;
  const reasons = deedReasons(run, [
    { state: before, orders: moves },
    { state: between, orders: answers },
  ]);
  const resolved = { turn, before, moves, between, answers, after: run.state, reasons };
  return { ...game, run, phase: 'resolved', resolved, quarterStart: run.state, moves: null };
}

/** Plays the rest, the player's side by the record: for a player who has seen enough, and signs nothing any more. */
export function playToEnd(game: Game): Game {
  let { run } = game;
  const table = tableOf(run);
  while (run.record.score === null) {
    const orders = ordersOf(run.world, run.state, table);
    run = advanceRun(run, { ...orders, replies: repliesOf(run, {}) });
  }
  return finished(run, game.texts);
}

/** A run that is over, opened again: there is no quarter to ask "why?" of, only the date of its last. */
export function finished(run: Run, texts: Scenario): Game {
  const turn = turnOf(run.world.model.layout, run.state) - 1;
  const resolved: Resolved = {
    turn,
    before: run.state,
    moves: NO_ORDERS,
    between: run.state,
    answers: NO_ORDERS,
    after: run.state,
    reasons: new Map(),
  };
  return { ...openQuarter(run, texts, resolved), phase: 'resolved' };
}

/** A saved game where it was left: with its draft, and with its moves sent if they had been. */
export function reopen(run: Run, texts: Scenario, draft: Draft, sent: boolean): Game {
  if (run.record.score !== null) return finished(run, texts);
  const game = openQuarter(run, texts, null);
  const plan = fittingPlan(game, draft);
  const fits = draft.proposal === null || canPropose(run, draft.proposal);
  const { choices, replies } = draft;
  const proposal = fits ? draft.proposal : null;
  const drafted = { ...game, draft: { ...(plan ?? game.draft), choices, proposal, replies } };
  // A draft that has been tampered with is only a draft, and nothing is sent in its name.
  if (!sent || !plan || !fits) return drafted;
  try {
    return sendMoves(drafted);
  } catch (error) {
    if (error instanceof RangeError) return game;
    throw error;
  }
}

/** The plan of a stored draft, if the teams can man it and its initiatives are open; else null. */
function fittingPlan(game: Game, draft: Draft): Draft | null {
  const { world, state, record } = game.run;
  const { names, initiatives } = world.model;
  const leader = playersLeader(game);
  const jobs = Object.keys(game.draft.teams);
  if (!jobs.every((job) => Object.hasOwn(draft.teams, job))) return null;
  const planned = jobs.reduce((sum, job) => sum + draft.teams[job], 0);
  if (planned > read(world, state, { is: 'teams', company: record.leader })) return null;
  const open = draft.initiatives.every((id) => {
    const index = names.initiatives.find(id);
    if (index === undefined || initiatives[index].company !== leader.company) return false;
    return initiativeBlocked(world, state, initiatives[index]) === null;
  });
  const distinct = new Set(draft.initiatives).size === draft.initiatives.length;
  if (!open || !distinct || draft.initiatives.length > initiativeSlots(world, state, leader)) return null;
  return { ...draft, teams: Object.fromEntries(jobs.map((job) => [job, draft.teams[job]])) };
}

/** What a save has to hold. While answers are awaited the record is cut back to the quarter's start, and the moves are sent again. */
export function saveOf(game: Game): SaveData {
  const sent = game.phase === 'answers';
  const open = sent || game.phase === 'moves';
  return { record: sent ? recordAtStart(game) : game.run.record, draft: open ? game.draft : NO_DRAFT, sent };
}

function recordAtStart({ run, quarterStart }: Game): RunRecord {
  const { model } = run.world;
  const now = quarterNumber(model.scenario.header.calendar.from) + turnOf(model.layout, quarterStart);
  const before = (entry: { turn: string }) => quarterNumber(entry.turn) < now;
  const { record } = run;
  return {
    ...record,
    choices: record.choices.filter(before),
    plans: record.plans.filter(before),
    proposals: record.proposals.filter(before),
    replies: record.replies.filter(before),
  };
}

/** Orders of everybody in this phase: the player's, and those of all others by their policies. */
function everybodysOrders(game: Game): Orders {
  const mine = playersOrders(game);
  const { world, state } = game.run;
  const others = ordersOf(world, state, tableOf(game.run), playersCompany(game.run));
  return {
    ...mine,
    choices: [...mine.choices, ...others.choices],
    plans: [...mine.plans, ...others.plans],
    proposals: [...mine.proposals, ...others.proposals],
  };
}

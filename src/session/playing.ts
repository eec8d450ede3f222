/** How a game goes on: from a quarter's drafts to its answers, its outcome, the next quarter. Each step makes a new game. */
import { quarterNumber } from '../scenario/turns.ts';
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import {
  advanceRun,
  besideOthers,
  isRunOver,
  policiesOf,
  stillPlaying,
  type Run,
  type RunRecord,
  type Work,
} from '../record/index.ts';
import { ordersOf } from '../rivals/index.ts';
import { initiativeBlocked, initiativeSlots, NO_ORDERS, read, turnOf, type Orders } from '../sim/index.ts';
import { freshDraft, playersOrders } from './drafts.ts';
import { NO_DRAFT, type Draft, type Game, type Resolved, type SharedGame } from './game.ts';
import { glimpseOf } from './glimpse.ts';
import { canPropose, playersCompany, repliesOf } from './proposals.ts';
import { deedReasons } from './rivals.ts';
import type { OpenedSave, SaveData } from './saves.ts';
import { followingTurn, handTo, runOf, seatAgain, seenBy, turnsOf } from './seats.ts';
import { playersLeader } from './views/plan.ts';

/** A game at the start of a quarter. Where several play, the first of them has yet to be called to the screen. */
export function openQuarter(run: Run, texts: Scenario, resolved: Resolved | null): SharedGame {
  const going = stillPlaying(run.record);
  const players = going.length > 0 ? going : [run.record.leader];
  const game: SharedGame = {
    run,
    phase: 'moves',
    players,
    drafts: {},
    steps: {},
    seat: players[0],
    handing: players.length > 1,
    moves: null,
    quarterStart: run.state,
    resolved,
    texts,
  };
  const fresh = players.map((leader): [string, Draft] => {
    const own = seenBy(game, leader);
    return [leader, freshDraft(own.run, playersLeader(own))];
  });
  return { ...game, drafts: Object.fromEntries(fresh) };
}

/** Ends the turn of whoever sits there: the screen goes to the next, or, after the last, everybody's orders go out. */
export function endTurn(game: SharedGame): SharedGame {
  // Throws while something has no answer: nobody has to come back for it.
  playersOrders(seenBy(game));
  const next = followingTurn(game);
  if (next !== null) return handTo(game, next);
  return game.phase === 'moves' ? sendMoves(game) : sendAnswers(game);
}

/** Sends the moves; where nobody put anything to any human, the quarter is resolved at once. */
function sendMoves(game: SharedGame): SharedGame {
  const moves = everybodysOrders(game);
  const sent: SharedGame = { ...game, run: advanceRun(game.run, moves), moves, phase: 'answers', steps: {} };
  const turns = turnsOf(sent);
  return turns.length > 0 ? handTo(sent, turns[0]) : sendAnswers(sent);
}

function sendAnswers(game: SharedGame): SharedGame {
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
  return { ...game, run, phase: 'resolved', resolved, quarterStart: run.state, moves: null, steps: {} };
}

/** Plays the rest, the humans' sides by the record: for who has seen enough, and signs nothing any more. */
export function* playToEnd(game: SharedGame): Work<SharedGame> {
  let { run } = game;
  const table = policiesOf(run.world.model, run.record);
  const { layout, lastTurn } = run.world.model;
  const first = turnOf(layout, run.state);
  while (!isRunOver(run.record)) {
    const orders = ordersOf(run.world, run.state, table);
    const replies = stillPlaying(run.record).flatMap((leader) => repliesOf(runOf(run, leader), {}));
    run = advanceRun(run, { ...orders, replies });
    yield Math.min(1, (turnOf(layout, run.state) - first) / (lastTurn + 1 - first));
  }
  return finished(run, game.texts);
}

/** A run that is over, opened again: there is no quarter to ask "why?" of, only the date of its last. */
export function finished(run: Run, texts: Scenario): SharedGame {
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

/** A saved game where it was left: with its drafts, with its moves sent if they had been, and nobody at a shared screen yet. */
export function reopen({ run, drafts, sent, seat }: OpenedSave, texts: Scenario): SharedGame {
  if (isRunOver(run.record)) return finished(run, texts);
  const game = openQuarter(run, texts, null);
  const kept = game.players.map((leader) => keptDraft(seenBy(game, leader), drafts[leader] ?? NO_DRAFT));
  const drafted: SharedGame = {
    ...game,
    drafts: Object.fromEntries(game.players.map((leader, index) => [leader, kept[index].draft])),
  };
  // A draft that has been tampered with is only a draft, and nothing is sent in its name.
  if (!sent || !kept.every(({ whole }) => whole)) return seatAgain(drafted, seat);
  try {
    return seatAgain(sendMoves(drafted), seat);
  } catch (error) {
    if (error instanceof RangeError) return game;
    throw error;
  }
}

/** What of a stored draft fits the quarter; `whole` where all of it does. */
function keptDraft(game: Game, stored: Draft): { draft: Draft; whole: boolean } {
  const plan = fittingPlan(game, stored);
  const fits = stored.proposal === null || canPropose(game.run, stored.proposal);
  const { choices, replies } = stored;
  const proposal = fits ? stored.proposal : null;
  return { draft: { ...(plan ?? game.draft), choices, proposal, replies }, whole: plan !== null && fits };
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
export function saveOf(game: SharedGame): SaveData {
  const sent = game.phase === 'answers';
  const open = sent || game.phase === 'moves';
  const { record } = game.run;
  const draftOf = (leader: string) => (open && game.drafts[leader]) || NO_DRAFT;
  return {
    record: sent ? recordAtStart(game) : record,
    draft: draftOf(record.leader),
    sent,
    ...(record.guests && {
      seats: {
        now: game.seat,
        drafts: Object.fromEntries(record.guests.map(({ leader }) => [leader, draftOf(leader)])),
      },
    }),
    glimpse: glimpseOf(game),
  };
}

function recordAtStart({ run, quarterStart }: SharedGame): RunRecord {
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

/** Orders of everybody in this round: those of the humans, and those of all others by their policies. */
function everybodysOrders(game: SharedGame): Orders {
  const { world, state } = game.run;
  const { model } = world;
  const own = game.players.map((leader) => seenBy(game, leader));
  const orders = own.map(playersOrders);
  const humans: Orders = {
    choices: orders.flatMap(({ choices }) => choices),
    plans: orders.flatMap(({ plans }) => plans),
    proposals: orders.flatMap(({ proposals }) => proposals),
    replies: orders.flatMap(({ replies = [] }) => replies),
  };
  const others = ordersOf(world, state, policiesOf(model, game.run.record), playersCompany(own[0].run));
  return besideOthers(model, new Set(own.map(({ run }) => playersCompany(run))), humans, others);
}

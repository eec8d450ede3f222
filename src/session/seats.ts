/** Whose turn it is at a screen that several share, and what of the game is that human's to see. */
import { seatedFirst, type Run } from '../record/index.ts';
import { NO_DRAFT, type Draft, type Game, type SharedGame } from './game.ts';
import { askedOf } from './proposals.ts';
import { NO_STEPS, stepBack, stepForth, stepped, type Steps } from './undo.ts';
import { playersDue } from './views/decisions.ts';

/** The run with one of its humans in the first place. */
export const runOf = (run: Run, leader: string): Run => ({ ...run, record: seatedFirst(run.record, leader) });

/**
 * The game as one of its humans has it: that human's company, ambition and draft, and nobody else's. Every view is made
 * from this, so that no view can depend on what others have put down.
 */
export function seenBy(game: SharedGame, leader = game.seat): Game {
  const { run, phase, moves, quarterStart, resolved, texts } = game;
  return {
    run: runOf(run, leader),
    phase,
    draft: Object.hasOwn(game.drafts, leader) ? game.drafts[leader] : NO_DRAFT,
    moves,
    quarterStart,
    resolved,
    texts,
  };
}

/** What whoever sits there can take back, and has. */
export const stepsOf = ({ steps, seat }: SharedGame): Steps<Draft> =>
  Object.hasOwn(steps, seat) ? steps[seat] : NO_STEPS;

const withDraft = (game: SharedGame, draft: Draft, steps: Steps<Draft>): SharedGame => ({
  ...game,
  drafts: { ...game.drafts, [game.seat]: draft },
  steps: { ...game.steps, [game.seat]: steps },
});

/** The game with the draft of whoever sits there changed. */
export function redrafted(game: SharedGame, change: Partial<Draft>): SharedGame {
  const { draft } = seenBy(game);
  const changed = { ...draft, ...change };
  return withDraft(game, changed, stepped(stepsOf(game), draft, changed));
}

/** The game as whoever sits there had it one act before, or had it before taking that back; null where there is nothing. */
export function retraced(game: SharedGame, way: 'back' | 'forth'): SharedGame | null {
  const step = (way === 'back' ? stepBack : stepForth)(stepsOf(game), seenBy(game).draft);
  return step && withDraft(game, step.draft, step.steps);
}

/** Several play this quarter: plans are kept from each other, and its outcome is shown to all at once. */
export const isShared = (game: SharedGame): boolean => game.players.length > 1;

/** Who has a turn in this round: everybody in the moves, in the answers who has been put something. */
export function turnsOf(game: SharedGame): string[] {
  if (game.phase === 'moves') return [...game.players];
  return game.players.filter((leader) => {
    const own = seenBy(game, leader);
    return playersDue(own).length > 0 || askedOf(own.run).length > 0;
  });
}

/** The screen goes to `leader`; whoever has it already keeps it. */
export function handTo(game: SharedGame, leader: string): SharedGame {
  return { ...game, seat: leader, handing: leader !== game.seat };
}

/** Who comes after whoever sits there, in this round; null after the last. */
export function followingTurn(game: SharedGame): string | null {
  const turns = turnsOf(game);
  return turns[turns.indexOf(game.seat) + 1] ?? null;
}

/**
 * A shared game out of a save: whoever was at the screen is called to it again. A save that skips somebody who still
 * has something to answer is not believed.
 */
export function seatAgain(game: SharedGame, last: string): SharedGame {
  if (!isShared(game) || game.phase === 'resolved') return game;
  const turns = turnsOf(game);
  const seat = turns.find((leader) => leader === last || !hasAnswered(game, leader)) ?? turns[0];
  return { ...game, seat, handing: true };
}

/** Whether everything that waits for this human has one of its answers. */
function hasAnswered(game: SharedGame, leader: string): boolean {
  const own = seenBy(game, leader);
  const { choices } = own.draft;
  return playersDue(own).every(
    ({ id, options }) => Object.hasOwn(choices, id) && options.some((option) => option.id === choices[id]),
  );
}

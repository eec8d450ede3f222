/** The debrief: how it ended, beside what history did; the epilogue; questions to talk about. */
import { endingOf, goalsOf, isOver, margin, scoreOf, type State, type World } from '../../sim/index.ts';
import { quarterNumber } from '../../scenario/turns.ts';
import type { Game } from '../game.ts';
import { seenOf, type SeenEnding } from '../progress.ts';
import { decisionText, historyOf, historysOption, leaderText } from '../texts.ts';
import type { DebriefView } from '../view.ts';
import type { Words } from '../words.ts';
import { chartsOf } from './charts.ts';
import { historysStates, playersStates, withEpilogue } from './courses.ts';
import { playersLeader } from './plan.ts';

/** Every quarter's state from the start to the end of the epilogue. */
interface Course {
  states: State[];
  /** The state in which the game was decided and scored. */
  final: State;
  /** Quarters up to there: where several play, others may have gone on. */
  quarters: number;
}

/** A course out of its states: decided where the company's game was over, at the latest with the last of them. */
function courseOf(world: World, states: State[], company: number, epilogue = states): Course {
  const over = states.findIndex((state) => isOver(world, state, company));
  const quarters = over < 0 ? states.length - 1 : over;
  return { states: epilogue, final: states[quarters], quarters };
}

function playersCourse(game: Game, company: number): Course {
  const { world } = game.run;
  const states = playersStates(game);
  return courseOf(world, states, company, withEpilogue(world, states));
}

function historysCourse(game: Game, company: number, quarters: number): Course {
  return courseOf(game.run.world, historysStates(game, quarters), company);
}

/** `seen`: endings that this player has reached before. */
export function debriefView(game: Game, words: Words, seen: readonly SeenEnding[]): DebriefView {
  const { world, record } = game.run;
  const leader = playersLeader(game);
  const text = leaderText(game.texts, record.leader);
  const you = playersCourse(game, leader.company);
  const history = historysCourse(game, leader.company, you.states.length - 1);
  const endingId = endingOf(world, you.final, leader.company) ?? '';
  const ending = game.texts.endings.find(({ id, company }) => id === endingId && company === record.leader);
  const [yours, theirs] = [goalsOf(world, you.final, leader), goalsOf(world, history.final, leader)];
  const weights = leader.ambitions[record.ambition];
  const last = you.states.at(-1)!;
  return {
    ending: { id: endingId, title: ending?.title ?? '', text: ending?.text ?? '' },
    score: Math.round(record.score ?? scoreOf(world, you.final, leader, record.ambition)),
    historyScore: Math.round(scoreOf(world, history.final, leader, record.ambition)),
    goals: text.goals
      .map(({ label }, index) => ({
        label,
        weight: Math.round(100 * weights[index]),
        value: Math.round(yours[index]),
        history: Math.round(theirs[index]),
      }))
      .filter(({ weight }) => weight > 0),
    // The first state is the opening; what is drawn of a quarter is how it ended.
    charts: chartsOf(game, words, { you: you.states.slice(1), history: history.states.slice(1) }, true),
    decisions: decisionRows(game, you.quarters),
    epilogue: epilogueOf(game, last),
    questions: text.questions
      .filter(({ when }) => margin(world, you.final, when) >= 0)
      .map((question) => question.text),
    endings: game.texts.endings
      .filter(({ company }) => company === record.leader)
      .map(({ id, title }) => ({
        id,
        title,
        seen: id === endingId || seenOf(seen, record.leader, id) !== undefined,
      })),
  };
}

/** What the player chose in so many quarters; what its company did afterwards was nobody's choice. */
function decisionRows(game: Game, quarters: number): DebriefView['decisions'] {
  const { record } = game.run;
  const start = quarterNumber(record.from);
  return record.choices
    .filter(({ side, turn }) => side === record.leader && quarterNumber(turn) - start < quarters)
    .map((choice) => {
      const text = decisionText(game.texts, choice.decision);
      const option = text.options.find(({ id }) => id === choice.option)!;
      const recorded = historysOption(text);
      return {
        turn: quarterNumber(choice.turn) - start,
        title: text.title,
        chosen: option.label,
        history: recorded?.label ?? null,
        followed: option.followed ?? '',
        recorded: historyOf(text),
        same: recorded?.id === option.id,
      };
    });
}

/** One sentence a slot: the first whose conditions hold when the epilogue is over. */
function epilogueOf(game: Game, last: State): string[] {
  const { world, record } = game.run;
  const mine = game.texts.epilogue.filter(({ company }) => company === record.leader);
  return [1, 2, 3, 4, 5].flatMap((slot) => {
    const told = mine.find((sentence) => sentence.slot === slot && margin(world, last, sentence.when) >= 0);
    return told ? [told.text] : [];
  });
}

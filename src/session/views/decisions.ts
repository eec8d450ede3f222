/** Decisions and situations as the player meets them. Options stand in an order that the seed shuffles. */
import { dueDecisions, optionIsOpen, type Decision } from '../../sim/index.ts';
import type { Game } from '../game.ts';
import { chanceLabel, decisionText } from '../texts.ts';
import type { DecisionView, OptionView } from '../view.ts';
import type { Words } from '../words.ts';
import { hintsOf, mindsOf } from './hints.ts';
import { shuffled } from './shuffle.ts';

/** Decisions of the player that wait for an answer in the present phase. */
export function playersDue(game: Game): Decision[] {
  const { world, record, state } = game.run;
  const company = world.model.names.companies.at(record.leader);
  return dueDecisions(world, state).filter((decision) => decision.company === company);
}

export function decisionViews(game: Game, words: Words): DecisionView[] {
  return playersDue(game).map((decision) => decisionView(game, words, decision));
}

function decisionView(game: Game, words: Words, decision: Decision): DecisionView {
  const { world, record, state } = game.run;
  const text = decisionText(game.texts, decision.id);
  const options = decision.options.map((option, index): OptionView => {
    const { id, label, note, effects, blocked, mightHaveBeen, confidence } = text.options[index];
    return {
      id,
      label,
      note: note ?? '',
      hints: hintsOf(game.texts, words, record.leader, effects),
      odds: option.chances.map(({ subject, odds }) => ({
        label: chanceLabel(text, world.model.chances[subject].id),
        p: odds(state.numbers, world),
      })),
      minds: mindsOf(game.texts, record.leader, effects),
      blocked: optionIsOpen(world, state, decision, index) ? null : (blocked ?? words('blocked.conditions')),
      speculative: confidence === 'speculative',
      mightHaveBeen: mightHaveBeen ?? null,
    };
  });
  return {
    id: decision.id,
    kind: decision.situation ? 'situation' : 'decision',
    title: text.title,
    body: text.body ?? '',
    advisers: text.advisers ?? [],
    options: shuffled(options, `${record.seed}|${decision.id}`),
    chosen: game.draft.choices[decision.id] ?? null,
    minor: 'minor' in text && text.minor === true,
  };
}

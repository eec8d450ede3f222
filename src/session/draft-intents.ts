/** The part of a session in which a player puts things down, and takes them back. */
import type { Session } from './contract.ts';
import { chosen, manned, proposed, replied, toggled } from './drafting.ts';
import type { Draft, Game, SharedGame } from './game.ts';
import { redrafted, retraced, seenBy, stepsOf } from './seats.ts';
import type { GameView } from './view.ts';

interface DraftOptions {
  /** The game, for whoever sits there; throws a RangeError where nobody does. */
  seated: () => SharedGame;
  /** As whoever sits there has it; null where nobody does. */
  view: () => GameView | null;
  keep: (next: SharedGame) => void;
}

type DraftIntents =
  'choose' | 'setTeams' | 'toggleInitiative' | 'propose' | 'reply' | 'steps' | 'undo' | 'redo';

export function draftIntents({ seated, view, keep }: DraftOptions): Pick<Session, DraftIntents> {
  function redraft(act: (own: Game, shown: GameView) => Partial<Draft> | null): void {
    const current = seated();
    const change = act(seenBy(current), view()!);
    if (change) keep(redrafted(current, change));
  }

  function retrace(way: 'back' | 'forth'): void {
    const step = retraced(seated(), way);
    if (step) keep(step);
  }

  return {
    choose: (decision, option) => redraft((own, shown) => chosen(own, shown.decisions, decision, option)),
    setTeams: (job, teams) => redraft((own, shown) => manned(own, shown.plan, job, teams)),
    toggleInitiative: (id) => redraft((own, shown) => toggled(own, shown.plan, id)),
    propose: (proposal) => redraft((own) => proposed(own, proposal)),
    reply: (company, answer) => redraft((own) => replied(own, company, answer)),
    steps() {
      if (!view()) return { back: 0, forth: 0 };
      const { past, future } = stepsOf(seated());
      return { back: past.length, forth: future.length };
    },
    undo: () => retrace('back'),
    redo: () => retrace('forth'),
  };
}

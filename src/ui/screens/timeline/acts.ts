/** What is done from a quarter's panel, and what is said of it. */
import type { Outcome } from '../../../session/contract.ts';
import { t } from '../../../text/messages.ts';
import { session } from '../../app/game.ts';
import type { Place } from '../../app/timeline.ts';
import { go } from '../../app/router.ts';
import { labour } from '../../app/working.ts';

/** Said under whatever was pressed; null while there is nothing to say. */
export type Said = { text: string; bad: boolean } | null;

export const saidOf = (outcome: Outcome, text: string): Said =>
  outcome.ok ? { text, bad: false } : { text: t('histories.problem', { reason: outcome.reason }), bad: true };

/** Back to the start of a quarter, and into the game. */
export async function reopen({ line, index }: Place, say: (said: Said) => void): Promise<void> {
  const game = session.value;
  const outcome = game && (await labour('opening', game.reopenAt(line, index)));
  if (!outcome) return;
  if (!outcome.ok) return say(saidOf(outcome, ''));
  go('play');
}

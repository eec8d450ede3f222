/**
 * Links to a quarter of a run: one that was opened waits until the reader has seen where it leads; nothing of it is
 * played before.
 */
import { signal } from '@preact/signals';
import type { LinkOutcome, Session } from '../../session/contract.ts';
import type { LinkView } from '../../session/timeline-view.ts';
import { t } from '../../text/messages.ts';
import { addressWith, followAddress } from './address.ts';
import { adopt, session } from './game.ts';
import { hasHistory, openHistory } from './histories.ts';
import { misfit, place } from './timeline.ts';
import { go } from './router.ts';
import { labour } from './working.ts';

const NAME = 'run';

/** The text of a link that has been opened and not yet answered; null where there is none. */
export const offered = signal<string | null>(null);

export function followRunLinks(): void {
  followAddress(NAME, (payload) => {
    offered.value = payload;
  });
}

/** The address of a quarter of a line; null where it would be too long. */
export function addressOf(of: Session, line: string, quarters: number): string | null {
  const payload = of.linkTo(line, quarters);
  return payload === null ? null : addressWith(location, NAME, payload);
}

export interface Offer {
  view: LinkView;
  /** The history that it belongs to. */
  of: Session;
}

/** What a link leads to, in whichever of the page's histories it belongs to. */
export async function readOffer(text: string, home: Session): Promise<Offer> {
  const view = home.linkView(text);
  if (view.ok || view.scenario === undefined) return { view, of: home };
  const id = view.scenario;
  if (!hasHistory(id)) return { view: { ok: false, reason: t('link.unknown', { id }) }, of: home };
  const other = await openHistory(id);
  return { view: other.linkView(text), of: other };
}

/** Puts the run on the table and stands before the quarter; gives the reason where nothing came of it. */
export async function acceptOffer(text: string, of: Session): Promise<string | null> {
  const outcome: LinkOutcome | null = await labour('opening', of.openLink(text));
  if (!outcome) return null;
  if (!outcome.ok) return outcome.reason;
  if (session.value !== of) adopt(of);
  place.value = { line: outcome.line, index: outcome.index };
  misfit.value = outcome.misfit;
  offered.value = null;
  go('timeline');
  return null;
}

/**
 * The quarter's one proposal: what has been put down, what others have said they would agree to, and the way to the
 * dialog in which one is made. It goes out with the moves; afterwards it is only read.
 */
import './proposal.css';
import { useState } from 'preact/hooks';
import type { NamedOffer } from '../../../session/proposal-view.ts';
import type { GameView } from '../../../session/view.ts';
import { t } from '../../../text/messages.ts';
import { send } from '../../app/game.ts';
import { priceWords } from '../../parts/deal.tsx';
import { Paper } from '../../parts/paper.tsx';
import { ProposalDialog } from './proposal-dialog.tsx';

/** Counter-offers that the paper has room for; the dialog tells of every one. */
const MOST_STANDING = 2;

const takeBack = () => send((session) => session.propose(null));

function Sent({ drafted }: { drafted: NamedOffer | null }) {
  if (!drafted) return <p class="quiet">{t('proposal.nothingSent')}</p>;
  return (
    <p class="quiet">
      <strong>{t(`deal.kind.${drafted.kind}`)}</strong>, {t('proposal.toName', { name: drafted.name })}.{' '}
      {t('proposal.sent')}
    </p>
  );
}

/** A counter-offer of an earlier quarter: it stands until it is taken up. */
function Standing({ offer }: { offer: NamedOffer }) {
  const { name, company, kind } = offer;
  const price = priceWords(offer.price) ?? '';
  const words = t(`deal.kind.${kind}`);
  return (
    <p class="notice standing">
      <span>{t('proposal.standing', { name, price, kind: words })}</span>
      <button
        type="button"
        class="btn btn--secondary btn--small"
        aria-label={t('proposal.takeOf', { name, kind: words })}
        onClick={() => send((session) => session.propose({ to: company, kind }))}
      >
        {t('proposal.take')}
      </button>
    </p>
  );
}

export function Proposal({ game }: { game: GameView }) {
  const [open, setOpen] = useState(false);
  const { partners, standing, drafted } = game.proposal;
  const isDrafted = (offer: NamedOffer) => offer.company === drafted?.company && offer.kind === drafted.kind;
  return (
    <Paper title={t('proposal.label')} class="proposal">
      {game.phase === 'answers' ? (
        <Sent drafted={drafted} />
      ) : (
        <div class="proposal__body">
          {standing
            .filter((offer) => !isDrafted(offer))
            .slice(0, MOST_STANDING)
            .map((offer) => (
              <Standing key={`${offer.company} ${offer.kind}`} offer={offer} />
            ))}
          {partners.length === 0 && <p class="quiet">{t('proposal.nobody')}</p>}
          {partners.length > 0 && (
            <div class="proposal__row">
              <button
                type="button"
                class={`inset initiative ${drafted ? '' : 'inset--dashed'}`}
                aria-haspopup="dialog"
                onClick={() => setOpen(true)}
              >
                <strong>{drafted ? t(`deal.kind.${drafted.kind}`) : t('proposal.make')}</strong>
                <span>
                  {drafted ? t('proposal.toName', { name: drafted.name }) : t('proposal.makeShort')}
                </span>
              </button>
              {drafted && (
                <button type="button" class="btn btn--secondary btn--small" onClick={takeBack}>
                  {t('proposal.back')}
                </button>
              )}
            </div>
          )}
          {open && <ProposalDialog game={game} onClose={() => setOpen(false)} />}
        </div>
      )}
    </Paper>
  );
}

/**
 * Making a proposal: to whom, then what, each kind with its price, why it is closed, and what the other side is likely
 * to say. What is chosen is put down at once, as everything in a quarter is.
 */
import { useState } from 'preact/hooks';
import type { OfferView, PartnerView } from '../../../session/proposal-view.ts';
import type { GameView } from '../../../session/view.ts';
import { hundredth } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { send } from '../../app/game.ts';
import { Choice } from '../../parts/choice.tsx';
import { priceWords, Reasons } from '../../parts/deal.tsx';
import { Dialog } from '../../parts/dialog.tsx';

/** What anybody in the player's place would know of the other. */
function Known({ partner }: { partner: PartnerView }) {
  const { product, share, cash, trust } = partner.known;
  const survey =
    share === null ? t('proposal.noUsers') : t('proposal.survey', { product, n: hundredth(share) });
  const hearsay =
    cash === 'unknown' && trust === 'unknown'
      ? t('proposal.unheard')
      : t('proposal.hearsay', { cash: t(`deal.known.${cash}`), trust: t(`deal.known.${trust}`) });
  return <p class="quiet known">{t('common.sentences', { a: survey, b: hearsay })}</p>;
}

interface OfferProps {
  game: GameView;
  partner: PartnerView;
  offer: OfferView;
}

function Offer({ game, partner, offer }: OfferProps) {
  const { kind, blocked } = offer;
  const { drafted } = game.proposal;
  const id = `propose-${partner.company}-${kind}`;
  const checked = drafted?.company === partner.company && drafted.kind === kind;
  const price = priceWords(offer.price);
  return (
    <div class={`option ${blocked ? 'option--blocked' : ''} ${checked ? 'option--chosen' : ''}`}>
      <input
        type="radio"
        id={id}
        name="proposal-kind"
        checked={checked}
        disabled={blocked !== null}
        aria-describedby={`${id}-about`}
        onChange={() => send((session) => session.propose({ to: partner.company, kind }))}
      />
      <label class="option__label" for={id}>
        {t(`deal.kind.${kind}`)}
      </label>
      <div class="option__about" id={`${id}-about`}>
        <p class="option__note">{t(`deal.about.${kind}`)}</p>
        {price && <p class="option__odds offer__price">{t('proposal.price', { price })}</p>}
        {blocked ? (
          <p class="option__odds">{t('proposal.blocked', { reason: t(`deal.blocked.${blocked}`) })}</p>
        ) : (
          <>
            <p class={`outlook outlook--${offer.outlook}`}>
              {t('proposal.guess', { outlook: t(`deal.outlook.${offer.outlook}`) })}
            </p>
            <Reasons asker={game.leader.name} reasons={offer.reasons} />
          </>
        )}
      </div>
    </div>
  );
}

export function ProposalDialog({ game, onClose }: { game: GameView; onClose: () => void }) {
  const { partners, drafted } = game.proposal;
  const [to, setTo] = useState(drafted?.company ?? partners[0]?.company ?? '');
  const partner = partners.find(({ company }) => company === to) ?? partners[0];
  if (!partner) return null;
  const what = t('proposal.what', { name: partner.name });
  return (
    <Dialog title={t('proposal.dialog')} eyebrow={t('proposal.makeNote')} onClose={onClose}>
      <Choice
        legend={t('proposal.to')}
        options={partners.map(({ company, name }) => ({ value: company, label: name }))}
        value={partner.company}
        onChange={setTo}
      />
      <Known partner={partner} />
      <h3 class="eyebrow" id="proposal-what">
        {what}
      </h3>
      <div class="options" role="radiogroup" aria-labelledby="proposal-what">
        {partner.offers.map((offer) => (
          <Offer key={`${partner.company} ${offer.kind}`} game={game} partner={partner} offer={offer} />
        ))}
      </div>
      <div class="proposal__foot">
        {drafted && (
          <button
            type="button"
            class="btn btn--secondary"
            onClick={() => send((session) => session.propose(null))}
          >
            {t('proposal.back')}
          </button>
        )}
        <button type="button" class="btn btn--primary" onClick={onClose}>
          {t('common.close')}
        </button>
      </div>
    </Dialog>
  );
}

/** A link was opened: where it leads and what becomes of the game on the table, before anything happens. */
import './link-dialog.css';
import { useEffect, useState } from 'preact/hooks';
import { quarterName } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { home } from '../../app/game.ts';
import { acceptOffer, offered, readOffer, type Offer } from '../../app/run-link.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Progress } from '../../parts/progress.tsx';

type Read = Offer | { broken: string } | null;

/** What the link says, once the engine is there to read it. */
function useOffer(text: string): [Read, (broken: string) => void] {
  const [read, show] = useState<Read>(null);
  const engine = home.value;
  useEffect(() => {
    show(null);
    if (!engine) return;
    let gone = false;
    readOffer(text, engine).then(
      (offer) => gone || show(offer.view.ok ? offer : { broken: offer.view.reason }),
      (error: unknown) => gone || show({ broken: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      gone = true;
    };
  }, [text, engine]);
  return [read, (broken) => show({ broken })];
}

function Broken({ reason, onClose }: { reason: string; onClose: () => void }) {
  return (
    <div class="link-notice">
      <p class="notice notice--bad" role="alert">
        {reason}
      </p>
      <p class="quiet">{t('link.safe')}</p>
      <div class="button-row">
        <button type="button" class="btn btn--secondary" onClick={onClose}>
          {t('common.close')}
        </button>
      </div>
    </div>
  );
}

export function LinkDialog({ text }: { text: string }) {
  const [read, fail] = useOffer(text);
  const close = () => {
    offered.value = null;
  };
  const open = async (offer: Offer) => {
    const reason = await acceptOffer(text, offer.of);
    if (reason !== null) fail(reason);
  };
  return (
    <Dialog title={t('link.heading')} onClose={close}>
      {read === null ? (
        <Progress label={t('title.loading')} />
      ) : 'broken' in read ? (
        <Broken reason={read.broken} onClose={close} />
      ) : (
        <Leads offer={read} onOpen={() => void open(read)} onClose={close} />
      )}
    </Dialog>
  );
}

function Leads({ offer, onOpen, onClose }: { offer: Offer; onOpen: () => void; onClose: () => void }) {
  const { view, of } = offer;
  if (!view.ok) return null;
  const { leaderName: leader, quarter, branch, seed, apart } = view;
  const where = t(branch ? 'link.branch' : 'link.first');
  return (
    <div class="link-notice">
      <p>{t('link.leads', { leader, quarter: quarterName(quarter), where, seed })}</p>
      {apart !== null && <p class="notice notice--bad">{t('link.apart', { apart })}</p>}
      {of.exportSave('auto') !== null && <p class="quiet">{t('link.stash')}</p>}
      <div class="button-row">
        <button type="button" class="btn btn--primary" onClick={onOpen}>
          {t(apart === null ? 'link.open' : 'link.openFitting')}
        </button>
        <button type="button" class="btn btn--secondary" onClick={onClose}>
          {t('link.notNow')}
        </button>
      </div>
    </div>
  );
}

/**
 * What came of proposals: the answer to the player's own with the two reasons that decided it, what the player
 * answered to others, and what either changed.
 */
import type { DealView } from '../../../session/proposal-view.ts';
import type { DeedReasons } from '../../../session/view.ts';
import { t } from '../../../text/messages.ts';
import { listed, priceWords, Reasons, reasonWords } from '../../parts/deal.tsx';

function Deal({ deal, you }: { deal: DealView; you: string }) {
  const { name, kind, answer, mine } = deal;
  const key = `deal.${mine ? 'mine' : 'theirs'}.${answer}` as const;
  const asker = mine ? you : name;
  const price = priceWords(deal.price) ?? '';
  return (
    <div class="signed">
      <p>{t(key, { name, price, kind: t(`deal.kind.${kind}`) })}</p>
      {answer === 'counter' ? (
        <Reasons asker={asker} reasons={deal.reasons} />
      ) : (
        deal.reasons.length > 0 && (
          <p class="quiet">{t('resolution.because', { list: listed(reasonWords(asker, deal.reasons)) })}</p>
        )
      )}
      {answer === 'accept' && <p class="note">{t(`deal.changed.${kind}`)}</p>}
    </div>
  );
}

export function Deals({ deals, you }: { deals: readonly DealView[]; you: string }) {
  if (deals.length === 0) return null;
  return (
    <>
      <h3 class="eyebrow">{t('resolution.proposals')}</h3>
      <div class="rows">
        {deals.map((deal) => (
          <Deal key={`${deal.company} ${String(deal.mine)}`} deal={deal} you={you} />
        ))}
      </div>
    </>
  );
}

/** Why somebody else did what all could see, in a line; empty where it was all the same to them. */
export function whyWords({ serves, costs, recorded }: DeedReasons): string {
  const quoted = (labels: readonly string[]) => listed(labels.map((label) => t('resolution.aim', { label })));
  const clauses = [
    ...(serves.length > 0 ? [t('resolution.reasonFor', { list: quoted(serves) })] : []),
    ...(costs.length > 0 ? [t('resolution.reasonCost', { list: quoted(costs) })] : []),
    ...(recorded ? [t('resolution.reasonRecord')] : []),
  ];
  return clauses.length === 0 ? '' : clauses.reduce((a, b) => t('common.clauses', { a, b }));
}

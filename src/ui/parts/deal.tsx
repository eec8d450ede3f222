/**
 * What a proposal costs and why it would be agreed to, in words: the same wherever one is put, answered or told of.
 */
import type { PriceView, ReasonView } from '../../session/proposal-view.ts';
import { money, number } from '../../text/format.ts';
import { t } from '../../text/messages.ts';

/** Null where nothing is paid. */
export function priceWords({ money: millions, part, influence }: PriceView): string | null {
  if (millions > 0)
    return part < 1 ? t('proposal.part', { money: money(millions), n: number(part * 100) }) : money(millions);
  return influence > 0 ? t('proposal.influence', { n: number(influence) }) : null;
}

export const listed = (words: readonly string[]): string =>
  words.reduce((a, b) => t('common.list', { a, b }));

export const reasonWords = (asker: string, reasons: readonly ReasonView[]): string[] =>
  reasons.map(({ id, direction }) =>
    t(`deal.reason.${id}.${direction === 1 ? 'for' : 'against'}`, { asker }),
  );

interface ReasonsProps {
  /** Name of the company that proposes. */
  asker: string;
  reasons: readonly ReasonView[];
}

/** What speaks for it, and what against. */
export function Reasons({ asker, reasons }: ReasonsProps) {
  const [pro, con] = ([1, -1] as const).map((side) =>
    reasonWords(
      asker,
      reasons.filter(({ direction }) => direction === side),
    ),
  );
  return (
    <>
      {pro && pro.length > 0 && <p class="option__odds">{t('proposal.for', { list: listed(pro) })}</p>}
      {con && con.length > 0 && <p class="option__odds">{t('proposal.against', { list: listed(con) })}</p>}
    </>
  );
}

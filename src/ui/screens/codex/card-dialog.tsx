/**
 * A card over the game, where a term has been opened; terms in it open further cards on top.
 */
import { t } from '../../../text/messages.ts';
import { cardOf, openCards } from '../../app/codex.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { CardBody } from './card-body.tsx';
import { PutBack } from './put-back.tsx';

export function CardDialog() {
  const card = cardOf(openCards.value.at(-1));
  if (!card) return null;
  const close = () => {
    openCards.value = [];
  };
  return (
    <Dialog title={card.name} eyebrow={t(`codex.kind.${card.kind}`)} onClose={close}>
      <PutBack pile={openCards} />
      <CardBody key={card.id} card={card} pile={openCards} />
    </Dialog>
  );
}

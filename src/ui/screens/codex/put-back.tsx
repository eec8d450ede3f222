/**
 * The way back to the card below; a card that lies alone has none.
 */
import { t } from '../../../text/messages.ts';
import { cardOf, putBack, type Pile } from '../../app/codex.ts';
import { Icon } from '../../parts/icon.tsx';

export function PutBack({ pile }: { pile: Pile }) {
  const below = cardOf(pile.value.at(-2));
  if (!below) return null;
  return (
    <button type="button" class="btn btn--quiet btn--small card-back" onClick={() => putBack(pile)}>
      <Icon name="previous" />
      {t('codex.backTo', { name: below.name })}
    </button>
  );
}

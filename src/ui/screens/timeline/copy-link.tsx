/** The link to a quarter: onto the clipboard, and into a field for whoever has to take it by hand. */
import { useId, useState } from 'preact/hooks';
import { t } from '../../../text/messages.ts';
import { session } from '../../app/game.ts';
import { addressOf } from '../../app/run-link.ts';
import type { Place } from '../../app/timeline.ts';
import { Icon } from '../../parts/icon.tsx';

type Copied = { address: string; said: 'histories.copied' | 'histories.copyFailed' } | 'too long' | null;

/** Some browsers have no clipboard for a page like ours. */
const write = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

export function CopyLink({ spot: { line, index } }: { spot: Place }) {
  const [copied, show] = useState<Copied>(null);
  const field = useId();
  const copy = async () => {
    const address = session.value && addressOf(session.value, line, index);
    if (!address) return show('too long');
    show({ address, said: (await write(address)) ? 'histories.copied' : 'histories.copyFailed' });
  };
  return (
    <>
      <button type="button" class="btn btn--secondary" onClick={() => void copy()}>
        <Icon name="link" />
        {t('histories.copy')}
      </button>
      {copied !== null && (
        <div class="field field--address">
          <p class="quiet" role="status">
            {t(copied === 'too long' ? 'histories.tooLong' : copied.said)}
          </p>
          {copied !== 'too long' && (
            <>
              <label for={field}>{t('histories.address')}</label>
              <input
                id={field}
                type="text"
                readOnly
                value={copied.address}
                onFocus={(event) => event.currentTarget.select()}
              />
            </>
          )}
        </div>
      )}
    </>
  );
}

/**
 * How the companies act that nobody plays: three ways, each with a line on what it means.
 */
import { signal } from '@preact/signals';
import type { Rivals } from '../../../session/contract.ts';
import { t } from '../../../text/messages.ts';

const WAYS: readonly Rivals[] = ['plausible', 'historical', 'free'];

export const chosenRivals = signal<Rivals>('plausible');

export function RivalsChoice() {
  return (
    <fieldset class="rivals">
      <legend class="eyebrow">{t('leaders.rivals')}</legend>
      <div class="options">
        {WAYS.map((way) => (
          <div key={way} class="option">
            <input
              type="radio"
              id={`rivals-${way}`}
              name="rivals"
              value={way}
              checked={chosenRivals.value === way}
              aria-describedby={`rivals-${way}-note`}
              onChange={() => {
                chosenRivals.value = way;
              }}
            />
            <label class="option__label" for={`rivals-${way}`}>
              {t(`leaders.rivals.${way}`)}
            </label>
            <p class="option__note" id={`rivals-${way}-note`}>
              {t(`leaders.rivals.${way}.note`)}
            </p>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

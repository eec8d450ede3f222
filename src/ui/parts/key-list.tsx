/**
 * Every key the game obeys, from the same table that obeys them.
 */
import { t } from '../../text/messages.ts';
import { KEYS } from '../app/keyboard.ts';

export function KeyList() {
  return (
    <>
      <table class="table">
        <tbody>
          {KEYS.map((row) => (
            <tr key={row.act}>
              <td>
                <kbd class="key">{row.shown}</kbd>
              </td>
              <td>{t(row.label)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">{t('keys.note')}</p>
    </>
  );
}

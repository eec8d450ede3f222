/**
 * Every key the game obeys, from the same table that obeys them.
 */
import './key-list.css';
import { t, type MessageKey } from '../../text/messages.ts';
import { KEY_GROUPS, keysShown, withCommand, type KeyRow } from '../app/keyboard.ts';
import { Dialog } from './dialog.tsx';

/** The rows of a group by what they do: two ways to the same thing stand in one line. */
function lines(rows: readonly KeyRow[]): [label: MessageKey, rows: KeyRow[]][] {
  const labels = [...new Set(rows.map(({ label }) => label))];
  return labels.map((label) => [label, rows.filter((row) => row.label === label)]);
}

function shownKey({ shown, command, shift }: KeyRow): string {
  if (typeof shown !== 'string') return t(shown.say);
  return command ? withCommand(shown, shift) : shown;
}

function KeyList() {
  return (
    <div class="keys">
      {KEY_GROUPS.map(({ label, rows }) => (
        <table key={label} class="table">
          <caption class="eyebrow">{t(label)}</caption>
          <tbody>
            {lines(rows).map(([what, keys]) => (
              <tr key={what}>
                <th scope="row">
                  <span class="keys__row">
                    {keys.map((row) => (
                      <kbd key={shownKey(row)} class="key">
                        {shownKey(row)}
                      </kbd>
                    ))}
                  </span>
                </th>
                <td>{t(what)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <p class="quiet">{t('keys.note')}</p>
    </div>
  );
}

export function KeysDialog() {
  if (!keysShown.value) return null;
  const close = () => {
    keysShown.value = false;
  };
  return (
    <Dialog title={t('keys.heading')} onClose={close}>
      <KeyList />
    </Dialog>
  );
}

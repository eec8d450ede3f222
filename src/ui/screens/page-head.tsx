/**
 * The head of a page that is read: its title, and the way back.
 */
import { t } from '../../text/messages.ts';
import { back } from '../app/router.ts';

export function PageHead({ title, place }: { title: string; place: string }) {
  return (
    <div class={place}>
      <h1 class="page-title" tabIndex={-1} data-arrive>
        {title}
      </h1>
      <button type="button" class="btn btn--secondary" onClick={back}>
        {t('common.back')}
      </button>
    </div>
  );
}

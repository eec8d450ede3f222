/** Temporary. */
import { quarterName } from '../../text/format.ts';
import { t } from '../../text/messages.ts';
import { LanguageSwitch } from '../parts/language-switch.tsx';
import { autosave, continueGame, loading, newGame } from './begin.ts';
import { go } from './router.ts';

export function TitleScreen() {
  const auto = autosave.value;
  return (
    <main>
      <h1 class="game-title">{t('title.name')}</h1>
      <p>{t('title.lead', { quarters: 22 })}</p>
      <button type="button" class="btn btn--primary" onClick={newGame}>
        {t('title.new')}
      </button>
      {auto && (
        <button type="button" class="btn btn--secondary" onClick={continueGame}>
          {t('title.continue')}{' '}
          <span>
            {t('title.continueAt', { leader: auto.leaderName, quarter: quarterName(auto.quarter) })}
          </span>
        </button>
      )}
      <button type="button" class="btn btn--quiet" onClick={() => go('settings')}>
        {t('common.settings')}
      </button>
      <LanguageSwitch />
      {loading.value === 'loading' && <p>{t('title.loading')}</p>}
    </main>
  );
}

/**
 * Each language under its own name, the present one pressed.
 */
import { language, LANGUAGES, t, type Language } from '../../text/messages.ts';
import { setLanguage } from '../app/preferences.ts';

const NAMES: Record<Language, 'common.english' | 'common.chinese'> = {
  en: 'common.english',
  'zh-Hans': 'common.chinese',
};

export function LanguageSwitch() {
  return (
    <div class="language-switch" role="group" aria-label={t('common.language')}>
      {LANGUAGES.map((tag) => (
        <button
          key={tag}
          type="button"
          lang={tag}
          aria-pressed={language.value === tag}
          onClick={() => setLanguage(tag)}
        >
          {t(NAMES[tag])}
        </button>
      ))}
    </div>
  );
}

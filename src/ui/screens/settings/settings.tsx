/**
 * How the reader wants it: language, size, codex, light, contrast, patterns, motion and its speed, sound, keys, and what
 * the browser keeps.
 */
import { language, LANGUAGES, t, type MessageKey } from '../../../text/messages.ts';
import { keysShown } from '../../app/keyboard.ts';
import {
  choices,
  preferences,
  setLanguage,
  setPreference,
  type Preference,
  type Wishes,
} from '../../app/preferences.ts';
import { Choice } from '../../parts/choice.tsx';
import { Paper } from '../../parts/paper.tsx';
import { soundTrouble } from '../../sound/switch.ts';
import { PageHead } from '../page-head.tsx';
import { Storage } from './storage.tsx';

const LEGENDS = {
  textSize: 'settings.textSize',
  contrast: 'settings.contrast',
  patterns: 'settings.patterns',
  theme: 'settings.theme',
  motion: 'settings.motion',
  speed: 'settings.speed',
  sound: 'settings.sound',
  volume: 'settings.volume',
  shortcuts: 'settings.shortcuts',
  codex: 'common.codex',
} as const satisfies Record<Preference, MessageKey>;

/** The message for one value; the type holds a message for each value of each preference. */
function labelKey<P extends Preference>(name: P, value: Wishes[P]) {
  return `settings.${name}.${value}` as `settings.${P}.${Wishes[P]}` & MessageKey;
}

function PreferenceChoice<P extends Preference>({ name, note }: { name: P; note?: MessageKey }) {
  return (
    <Choice
      legend={t(LEGENDS[name])}
      options={choices[name].map((value) => ({ value, label: t(labelKey(name, value)) }))}
      value={(preferences.value as Wishes)[name]}
      onChange={(value) => setPreference(name, value)}
      note={note && t(note)}
    />
  );
}

export function Settings() {
  return (
    <main class="screen-settings">
      <PageHead title={t('settings.heading')} place="screen-settings__head" />
      <Paper title={t('settings.reading')}>
        <div class="choices">
          <Choice
            legend={t('common.language')}
            options={LANGUAGES.map((tag) => ({
              value: tag,
              label: t(tag === 'en' ? 'common.english' : 'common.chinese'),
            }))}
            value={language.value}
            onChange={(tag) => setLanguage(tag)}
          />
          <PreferenceChoice name="textSize" />
          <PreferenceChoice name="codex" note="settings.codex.note" />
        </div>
      </Paper>
      <Paper title={t('settings.sight')}>
        <div class="choices">
          <PreferenceChoice name="theme" />
          <PreferenceChoice name="contrast" />
          <PreferenceChoice name="patterns" note="settings.patterns.note" />
          <PreferenceChoice name="motion" />
          <PreferenceChoice name="speed" note="settings.speed.note" />
        </div>
      </Paper>
      <Paper title={t('settings.sound')}>
        <div class="choices">
          <PreferenceChoice name="sound" note="settings.sound.note" />
          <PreferenceChoice name="volume" />
          {soundTrouble.value !== null && (
            <p class="notice notice--bad" role="alert">
              {t('settings.soundFailed', { reason: soundTrouble.value })}
            </p>
          )}
        </div>
      </Paper>
      <Paper title={t('settings.keys')}>
        <div class="choices">
          <PreferenceChoice name="shortcuts" />
          <div class="button-row">
            <button type="button" class="btn btn--secondary" onClick={() => (keysShown.value = true)}>
              {t('keys.open')}
            </button>
          </div>
        </div>
      </Paper>
      <Storage />
    </main>
  );
}

/**
 * What outlives the tab: opens the store, keeps the preferences in it and applies them to the page,
 * and takes out or deletes everything of ours at the reader's word.
 */
import { effect, signal } from '@preact/signals';
import { language, preferredLanguage } from '../../text/messages.ts';
import { theme } from './device.ts';
import { eraseGames } from './game.ts';
import { defaultPreferences, parsePreferences, preferences, PREFERENCES_KEY } from './preferences.ts';
import { openStore, type Store } from './storage.ts';

/** False when the browser keeps nothing and a game lasts only as long as the tab. */
export const storageKept = signal(true);

/** The browser has refused to keep something; `heard` once the reader has closed the notice of it. */
export const refusal = signal<'none' | 'told' | 'heard'>('none');

let store: Store;

/** Opens the store, reads the preferences, and from then on keeps them and the root element in step. */
export function startKeeping(): Store {
  store = watched(openStore(window));
  storageKept.value = store.kept;
  const defaults = defaultPreferences(preferredLanguage(navigator.languages));
  preferences.value = parsePreferences(store.get(PREFERENCES_KEY), defaults);
  effect(keepPreferences);
  effect(() => {
    language.value = preferences.value.language;
    document.documentElement.lang = language.value;
  });
  effect(dressRoot);
  return store;
}

/** The store, with every refused write noted for the reader before whoever wrote hears of it. */
function watched(inner: Store): Store {
  return {
    ...inner,
    set(key, value) {
      try {
        inner.set(key, value);
      } catch (error) {
        if (refusal.value === 'none') refusal.value = 'told';
        throw error;
      }
    },
  };
}

function keepPreferences(): void {
  try {
    store.set(PREFERENCES_KEY, JSON.stringify(preferences.value));
  } catch {
    // The reader was told; the page itself already follows the new wishes.
  }
}

/** The attributes that src/ui/style/preferences.css and tokens.css read. */
function dressRoot(): void {
  const { dataset } = document.documentElement;
  const { textSize, contrast, patterns, motion } = preferences.value;
  dataset['theme'] = theme.value;
  dataset['text'] = textSize;
  dataset['contrast'] = contrast;
  dataset['patterns'] = patterns;
  if (motion === 'auto') delete dataset['motion'];
  else dataset['motion'] = motion;
  dressFrame();
}

/** The browser's own frame takes the colour of the parchment that now shows, whatever the device's own theme. */
function dressFrame(): void {
  const parchment = getComputedStyle(document.documentElement).getPropertyValue('--fog').trim();
  for (const frame of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]'))
    if (parchment !== '') frame.content = parchment;
}

/** Everything of ours in the store, as one JSON text. */
export function keptEverything(): string {
  return JSON.stringify(Object.fromEntries(store.keys().map((key) => [key, store.get(key)])), null, 1);
}

/** Deletes every game and wish; the page stands as on the first visit, in the language now read. */
export function forgetEverything(): void {
  eraseGames();
  for (const key of store.keys()) store.remove(key);
  preferences.value = defaultPreferences(language.value);
}

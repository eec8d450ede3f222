/**
 * What the reader prefers: language, size, contrast, patterns, day or night, motion and its speed, sound, single keys,
 * and whether the codex waits for the years.
 * Kept as one small JSON text; anything unknown in it falls back to the default.
 * The style sheets read them as data attributes of the root element.
 */
import { signal } from '@preact/signals';
import { isLanguage, type Language } from '../../text/messages.ts';

export const CHOICES = {
  textSize: ['normal', 'large', 'larger'],
  contrast: ['normal', 'more'],
  patterns: ['fine', 'bold'],
  theme: ['auto', 'day', 'night'],
  motion: ['auto', 'full', 'still'],
  speed: ['calm', 'brisk', 'atOnce'],
  sound: ['off', 'on'],
  volume: ['quiet', 'middle', 'full'],
  shortcuts: ['on', 'off'],
  codex: ['years', 'whole'],
} as const;

export type Preference = keyof typeof CHOICES;
export type Wishes = { [P in Preference]: (typeof CHOICES)[P][number] };
export interface Preferences extends Wishes {
  language: Language;
}

/** The same table, typed so that one preference's values can be had by its name. */
export const choices: { readonly [P in Preference]: readonly Wishes[P][] } = CHOICES;

export const PREFERENCES_KEY = 'preferences';

export function defaultPreferences(language: Language): Preferences {
  return {
    language,
    textSize: 'normal',
    contrast: 'normal',
    patterns: 'fine',
    theme: 'auto',
    motion: 'auto',
    speed: 'calm',
    sound: 'off',
    volume: 'middle',
    shortcuts: 'on',
    codex: 'years',
  };
}

export const preferences = signal<Preferences>(defaultPreferences('en'));

/** Stored preferences over the defaults: each known value is taken, each other one ignored. */
export function parsePreferences(text: string | null, defaults: Preferences): Preferences {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? 'null');
  } catch {
    return defaults;
  }
  if (typeof stored !== 'object' || stored === null) return defaults;
  const found = new Map(Object.entries(stored));
  const known = Object.entries(CHOICES).flatMap(([name, values]) => {
    const value = values.find((candidate) => candidate === found.get(name));
    return value === undefined ? [] : [[name, value] as const];
  });
  const tag = found.get('language');
  return {
    ...defaults,
    ...(Object.fromEntries(known) as Partial<Preferences>),
    language: isLanguage(tag) ? tag : defaults.language,
  };
}

/** Day or night as the style sheets need it, `auto` resolved by what the device says. */
export function resolvedTheme(theme: Preferences['theme'], deviceIsDark: boolean): 'day' | 'night' {
  return theme === 'auto' ? (deviceIsDark ? 'night' : 'day') : theme;
}

export function setLanguage(language: Language): void {
  preferences.value = { ...preferences.value, language };
}

export function setPreference<P extends Preference>(name: P, value: Wishes[P]): void {
  preferences.value = { ...preferences.value, [name]: value };
}

/**
 * Which parts of a scenario are words, and how they are exchanged for another language. Mechanics never depend
 * on a text: the content hash leaves them out, so a corrected comma breaks no save.
 */
import { TELLING } from './vocabulary/telling.ts';
import type { Scenario } from './vocabulary/schema.ts';

/** Keys whose strings (or lists of strings) are for people. */
const TEXT_KEYS = new Set([
  'title',
  'summary',
  'body',
  'text',
  'label',
  'note',
  'name',
  'place',
  'who',
  'have',
  'hardNote',
  'line',
  'interest',
  'short',
  'blocked',
  'deed',
  'followed',
  'mightHaveBeen',
  'history',
  'contested',
  'claim',
  'differs',
]);
/** Keys that belong to the telling of the record, not to its mechanics. */
const APART = new Set<string>([
  'advisers',
  'openings',
  'resources',
  'road',
  'styles',
  'sources',
  'confidence',
  'carries',
  'embodies',
  'why',
  'translations',
  'news',
]);
/** Tables whose keys are ids: one called `title` or `news` is no text, and stands apart from nothing. */
const TABLES = new Set([
  'choices',
  'integrates',
  'plan',
  'qualities',
  'shares',
  'tastes',
  'teams',
  'tended',
  'values',
  'weights',
]);
const isTable = (key: string, child: unknown): boolean =>
  TABLES.has(key) && typeof child === 'object' && !Array.isArray(child);
/** Collections whose texts are never shown to a player. */
const NEVER_SHOWN = new Set(['sources', 'translations', 'series', 'calibration', 'posterior']);

type Visit = (id: string, text: string) => string;

function mapTexts(value: unknown, id: string, visit: Visit): unknown {
  if (Array.isArray(value)) {
    return value.map((entry, position) => {
      const name =
        typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : String(position);
      return mapTexts(entry, `${id}.${name}`, visit);
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  const out: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(value)) {
    const at = id === '' ? key : `${id}.${key}`;
    // What a world without a mechanism would be is worked out, never told.
    if ((id === '' && NEVER_SHOWN.has(key)) || isTable(key, child) || key === 'without') out[key] = child;
    else if (TEXT_KEYS.has(key) && typeof child === 'string') out[key] = visit(at, child);
    else if (TEXT_KEYS.has(key) && Array.isArray(child))
      out[key] = child.map((text, position) => visit(`${at}.${position}`, text as string));
    else out[key] = mapTexts(child, at, visit);
  }
  return out;
}

/** Every text by its id, such as `decisions.docker-03-runtime.options.stay-lxc.label`. */
export function textsOf(scenario: Scenario): Map<string, string> {
  const texts = new Map<string, string>();
  mapTexts(scenario, '', (id, text) => {
    texts.set(id, text);
    return text;
  });
  return texts;
}

/** The scenario with its texts in `language`, author's words where a translation is missing. */
export function localise(scenario: Scenario, language: string): Scenario {
  if (language === scenario.header.language) return scenario;
  const entries = new Map<string, string>();
  for (const translation of scenario.translations) {
    if (translation.language !== language) continue;
    for (const [id, entry] of Object.entries(translation.entries)) entries.set(id, entry.text);
  }
  return mapTexts(scenario, '', (id, text) => entries.get(id) ?? text) as Scenario;
}

/** What decides a game: the scenario without its words, its sources, its translations and what only tells of it. */
export function mechanicsOf(scenario: Scenario): unknown {
  const telling = new Set<string>(TELLING);
  return withoutWords(Object.fromEntries(Object.entries(scenario).filter(([name]) => !telling.has(name))));
}

function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  const out: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(value)) {
    if (isTable(key, child)) out[key] = child;
    else if (!TEXT_KEYS.has(key) && !APART.has(key)) out[key] = withoutWords(child);
  }
  return out;
}

/** A short fingerprint (FNV-1a, 32 bits) of a text, by which a stale translation is recognised. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

export interface TranslationGap {
  language: string;
  /** Of the text. */
  id: string;
  message: string;
  /** Where the entry stands that is at fault; null where one is missing. */
  translation: Scenario['translations'][number] | null;
}

/** What is missing or stale in the translations that the scenario promises. */
export function translationGaps(scenario: Scenario): TranslationGap[] {
  const gaps: TranslationGap[] = [];
  const texts = textsOf(scenario);
  for (const translation of scenario.translations) {
    const { language } = translation;
    for (const [id, entry] of Object.entries(translation.entries)) {
      const original = texts.get(id);
      if (original === undefined)
        gaps.push({ language, id, translation, message: 'translates a text that does not exist' });
      else if (fingerprint(original) !== entry.of)
        gaps.push({
          language,
          id,
          translation,
          message: `is stale: the text has changed (its fingerprint is now ${fingerprint(original)})`,
        });
    }
  }
  for (const language of scenario.header.languages) {
    if (language === scenario.header.language) continue;
    const done = new Set(
      scenario.translations.filter((t) => t.language === language).flatMap((t) => Object.keys(t.entries)),
    );
    for (const id of texts.keys()) {
      if (!done.has(id))
        gaps.push({
          language,
          id,
          translation: null,
          message: 'is missing, though the scenario declares this language complete',
        });
    }
  }
  return gaps;
}

/**
 * The file that holds everything the page keeps, brought in again. It is a stranger's file: what is none of ours is named
 * and left out, what is sound is put to what is here, and nothing is written over. Fetched when a file is picked.
 */
import { QUARTER_PATTERN } from '../../scenario/turns.ts';
import { readCards } from '../../session/lab-card.ts';
import { readEndings } from '../../session/progress.ts';
import { readSave } from '../../session/saves.ts';
import { t } from '../../text/messages.ts';
import { hasHistory, HOME, openHistory } from './histories.ts';
import { parsePreferences, preferences, PREFERENCES_KEY } from './preferences.ts';

/** Far more than a full storage holds. */
const MOST_CHARACTERS = 20_000_000;
const MOST_KEYS = 200;

interface KeptGame {
  history: string;
  /** Where it stood. */
  slot: string;
  text: string;
}

interface KeptProgress {
  history: string;
  endings: string;
  furthest: string;
}

export interface Everything {
  games: KeptGame[];
  progress: KeptProgress[];
  /** Hypothesis cards of each history, as they are kept. */
  cards: { history: string; text: string }[];
  /** How many endings have been seen, in all histories. */
  endings: number;
  preferences: string | null;
  /** What is left out of it: where it stands in the file, and why. */
  faults: { place: string; reason: string }[];
}

export type ReadEverything = { ok: true; everything: Everything } | { ok: false; reason: string };

/** As our keys are made: `save.auto`, `endings`, `cards`, `first-voyage/save.2`. */
const KEY = /^(?:([a-z][a-z0-9-]*)\/)?(save\.(auto|[1-5])|endings|furthest|cards)$/;

/** Of a stranger's key no more is shown than can be read. */
const placeOf = (key: string) => (key.length > 60 ? `${key.slice(0, 60)}…` : key);

export function readEverything(text: string): ReadEverything {
  if (text.length > MOST_CHARACTERS) return { ok: false, reason: t('settings.bad.large') };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, reason: t('settings.bad.json') };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { ok: false, reason: t('settings.bad.table') };
  if (Object.hasOwn(data, 'record') || Object.hasOwn(data, 'hashes'))
    return { ok: false, reason: t('settings.bad.oneGame') };
  const entries = Object.entries(data as Record<string, unknown>);
  if (entries.length > MOST_KEYS) return { ok: false, reason: t('settings.bad.many', { n: MOST_KEYS }) };
  const everything: Everything = {
    games: [],
    progress: [],
    cards: [],
    endings: 0,
    preferences: null,
    faults: [],
  };
  for (const [key, value] of entries) {
    const reason = sortIn(everything, key, value);
    if (reason !== null) everything.faults.push({ place: placeOf(key), reason });
  }
  const { games, endings, progress, cards } = everything;
  if (games.length + endings + progress.length + cards.length === 0 && everything.preferences === null) {
    const [first] = everything.faults;
    const reason = first ? t('settings.at', first) : t('settings.bad.nothing');
    return { ok: false, reason };
  }
  return { ok: true, everything };
}

/** Puts one entry where it belongs. @returns why it belongs nowhere, or null. */
function sortIn(everything: Everything, key: string, value: unknown): string | null {
  if (typeof value !== 'string') return t('settings.bad.text');
  if (key === PREFERENCES_KEY) {
    everything.preferences = value;
    return null;
  }
  const [, prefix, kind, slot] = KEY.exec(key) ?? [];
  if (kind === undefined) return t('settings.bad.key');
  const history = prefix ?? HOME;
  if (slot !== undefined) return sortGameIn(everything, slot, value);
  if (!hasHistory(history)) return t('saves.elsewhere.unknown', { id: history });
  if (kind === 'cards') return sortCardsIn(everything, history, value);
  const known = everything.progress.find((each) => each.history === history);
  const progress = known ?? { history, endings: '', furthest: '' };
  if (kind === 'endings') {
    const { length } = readEndings(value);
    if (length === 0) return t('settings.bad.endings');
    everything.endings += length;
    progress.endings = value;
  } else {
    if (!QUARTER_PATTERN.test(value)) return t('settings.bad.quarter');
    progress.furthest = value;
  }
  if (!known) everything.progress.push(progress);
  return null;
}

function sortCardsIn({ cards }: Everything, history: string, text: string): string | null {
  const read = readCards(text);
  if (!read.ok) {
    const reason = t(`word.card.${read.why.fault}`);
    return read.why.at === null ? reason : t('word.card.at', { place: read.why.at, reason });
  }
  cards.push({ history, text });
  return null;
}

/** A game belongs to the history that it was played in, wherever it stood. */
function sortGameIn({ games }: Everything, slot: string, text: string): string | null {
  const read = readSave(text);
  if (!read.ok) return read.reason;
  const history = read.save.record.scenario.id;
  if (!hasHistory(history)) return t('saves.elsewhere.unknown', { id: history });
  games.push({ history, slot, text });
  return null;
}

/** What became of it all. */
export interface Brought {
  added: number;
  here: number;
  /** Games that found no empty slot, or no room in the browser. */
  left: number;
  endings: number;
  cards: number;
}

/** Puts it to what is kept here; a wish of the file counts only where the reader has asked for it. */
export async function bringEverything(everything: Everything, wishes: boolean): Promise<Brought> {
  const brought: Brought = { added: 0, here: 0, left: 0, endings: 0, cards: 0 };
  for (const { history, slot, text } of everything.games) {
    const { is } = (await openHistory(history)).shelve(text, slot);
    brought[is === 'added' || is === 'here' ? is : 'left'] += 1;
  }
  for (const { history, ...progress } of everything.progress)
    brought.endings += (await openHistory(history)).joinProgress(progress);
  for (const { history, text } of everything.cards) {
    const outcome = (await openHistory(history)).importCards(text);
    if (outcome.ok) brought.cards += outcome.added;
  }
  if (wishes) preferences.value = parsePreferences(everything.preferences, preferences.value);
  return brought;
}

/**
 * Games kept in the storage that the session is handed: five slots and the autosave. A save is the run's record with
 * the draft of the quarter at hand. What comes out of a storage is as untrusted as a stranger's file.
 */
import {
  keptTree,
  parseRecord,
  readRecord,
  readTree,
  replaying,
  type Run,
  type RunRecord,
  type Tree,
  type Work,
} from '../record/index.ts';
import { ANSWERS, PROPOSALS, type Answer, type Model, type ProposalKind } from '../sim/index.ts';
import { NO_DRAFT, type Draft } from './game.ts';
import { readGlimpse, type Glimpse } from './glimpse.ts';
import type { Words } from './words.ts';

/** The browser's storage, as the page hands it over; `set` throws when there is no room. */
export interface KeyValue {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  keys(): string[];
}

/** A storage that may be taken away in mid-game: what it cannot read is not there, and only writing tells of it. */
export function guardStorage(storage: KeyValue): KeyValue {
  const attempt = <T>(act: () => T, otherwise: T): T => {
    try {
      return act();
    } catch {
      return otherwise;
    }
  };
  return {
    get: (key) => attempt(() => storage.get(key), null),
    set: (key, value) => storage.set(key, value),
    remove: (key) => attempt(() => storage.remove(key), undefined),
    keys: () => attempt(() => storage.keys(), []),
  };
}

export const SLOTS = ['auto', '1', '2', '3', '4', '5'] as const;
export type Slot = (typeof SLOTS)[number];

export interface SaveData {
  record: RunRecord;
  /** What was put down in the quarter at hand, and whether its moves have been sent. */
  draft: Draft;
  sent: boolean;
  /** Of the humans beside the first: whose turn it is, and what each of them has put down. */
  seats?: { now: string; drafts: Record<string, Draft> };
  /** The run's other lines; a bare record has none. */
  tree?: Tree;
  /** What its picture is drawn from; a bare record has none. */
  glimpse?: Glimpse;
}

/** A save played to where it stands. */
export interface OpenedSave {
  run: Run;
  /** By leader. */
  drafts: Readonly<Record<string, Draft>>;
  sent: boolean;
  /** Who was at the screen. */
  seat: string;
}

/** `scenario`: the one that a save belongs to, where it is not the one that was asked for. */
export type ReadSave = { ok: true; save: SaveData } | { ok: false; reason: string; scenario?: string };
export type LoadedSave = { ok: true; opened: OpenedSave } | { ok: false; reason: string };

const keyOf = (slot: string) => `save.${slot}`;

export function isSlot(slot: string): slot is Slot {
  return (SLOTS as readonly string[]).includes(slot);
}

/** A save as it is kept. */
function written({ tree, ...save }: SaveData): string {
  // A line without branches is told by its record.
  const kept = tree && tree.branches.length > 1 && { tree: keptTree(tree) };
  return JSON.stringify({ ...save, ...kept });
}

export function writeSave(storage: KeyValue, slot: Slot, save: SaveData): void {
  storage.set(keyOf(slot), written(save));
}

/** Whether two saves are of the same game at the same place, whatever their pictures. */
export function isSameSave(one: SaveData, other: SaveData): boolean {
  return written({ ...one, glimpse: undefined }) === written({ ...other, glimpse: undefined });
}

export function eraseSave(storage: KeyValue, slot: Slot): void {
  storage.remove(keyOf(slot));
}

export function saveText(storage: KeyValue, slot: Slot): string | null {
  return storage.get(keyOf(slot));
}

/**
 * Makes room for another run: what the autosave holds goes into the first free slot, unless one holds it already. False
 * where none is free; nothing has changed then.
 */
export function stashAuto(storage: KeyValue): boolean {
  const text = saveText(storage, 'auto');
  if (text === null || SLOTS.some((slot) => slot !== 'auto' && saveText(storage, slot) === text)) return true;
  const free = SLOTS.find((slot) => saveText(storage, slot) === null);
  if (free === undefined) return false;
  try {
    storage.set(keyOf(free), text);
    return true;
  } catch {
    return false;
  }
}

/** A save, or a bare run record, out of text. */
export function readSave(text: string): ReadSave {
  let data: unknown;
  try {
    data = JSON.parse(text.length > 8_000_000 ? '' : text);
  } catch {
    return { ok: false, reason: 'this is not JSON, or it has been cut short' };
  }
  const wrapped =
    typeof data === 'object' && data !== null && Object.hasOwn(data, 'record')
      ? (data as Record<string, unknown>)
      : null;
  const parsed = wrapped ? readRecord(wrapped.record) : parseRecord(text);
  if (!parsed.ok)
    return { ok: false, reason: parsed.path ? `${parsed.path}: ${parsed.reason}` : parsed.reason };
  const seats = readSeats(wrapped?.seats, parsed.record);
  const tree = wrapped?.tree === undefined ? null : readTree(wrapped.tree, parsed.record);
  if (tree && !tree.ok) return { ok: false, reason: `${tree.path}: ${tree.reason}` };
  const glimpse = readGlimpse(wrapped?.glimpse);
  return {
    ok: true,
    save: {
      record: parsed.record,
      draft: readDraft(wrapped?.draft),
      sent: wrapped?.sent === true,
      ...(seats && { seats }),
      ...(tree && { tree: tree.tree }),
      ...(glimpse && { glimpse }),
    },
  };
}

/** A save of one scenario out of text; one of another says whose it is. */
export function readSaveOf(scenario: string, text: string, words: Words): ReadSave {
  const read = readSave(text);
  if (!read.ok || read.save.record.scenario.id === scenario) return read;
  const { id } = read.save.record.scenario;
  return { ok: false, reason: words('problem.elsewhere', { id }), scenario: id };
}

/** Only of those whom the record names; who is not in it sits nowhere. */
function readSeats(data: unknown, { leader, guests }: RunRecord): SaveData['seats'] {
  if (!guests) return undefined;
  const { now, drafts } = isTable(data) ? data : {};
  const stored = isTable(drafts) ? drafts : {};
  return {
    now: typeof now === 'string' ? now : leader,
    drafts: Object.fromEntries(
      guests.map((guest) => [
        guest.leader,
        readDraft(Object.hasOwn(stored, guest.leader) ? stored[guest.leader] : null),
      ]),
    ),
  };
}

const isTable = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null;

/** A draft is a convenience: whatever in it is no draft is left out rather than refused. */
function readDraft(data: unknown): Draft {
  if (typeof data !== 'object' || data === null) return NO_DRAFT;
  const { choices, teams, initiatives, proposal, replies } = data as Record<string, unknown>;
  const entries = (value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  return {
    choices: Object.fromEntries(
      entries(choices).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
    teams: Object.fromEntries(
      entries(teams).filter(
        (entry): entry is [string, number] => Number.isInteger(entry[1]) && entry[1] >= 0,
      ),
    ),
    initiatives: Array.isArray(initiatives)
      ? initiatives.filter((id): id is string => typeof id === 'string').slice(0, 8)
      : [],
    proposal: readProposal(proposal),
    replies: Object.fromEntries(
      entries(replies).filter((entry): entry is [string, Answer] => isOneOf(ANSWERS, entry[1])),
    ),
  };
}

function readProposal(data: unknown): Draft['proposal'] {
  if (typeof data !== 'object' || data === null) return null;
  const { to, kind } = data as Record<string, unknown>;
  return typeof to === 'string' && isOneOf<ProposalKind>(PROPOSALS, kind) ? { to, kind } : null;
}

const isOneOf = <T extends string>(known: readonly T[], value: unknown): value is T =>
  (known as readonly unknown[]).includes(value);

/** Plays a save to where it stands, a quarter at a time. */
export function* openSave(model: Model, save: SaveData): Work<LoadedSave> {
  const result = yield* replaying(model, save.record);
  if (!result.ok)
    return { ok: false, reason: result.turn ? `${result.turn}: ${result.reason}` : result.reason };
  const { record, draft, sent, seats } = save;
  return {
    ok: true,
    opened: {
      run: result.run,
      drafts: { [record.leader]: draft, ...seats?.drafts },
      sent,
      seat: seats?.now ?? record.leader,
    },
  };
}

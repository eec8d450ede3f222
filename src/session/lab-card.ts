/** A hypothesis card as data: kept in the browser, written to a file, packed into a link; and back, out of anybody's hands. */
import type { Finding } from '../insight/finding.ts';
import { BadBytes, ByteReader, ByteWriter, fnv, fromAddress, toAddress } from '../record/bytes.ts';
import { findingAt } from './lab-finding.ts';
import {
  BadCard,
  idAt,
  listAt,
  LONGEST_CAVEATS,
  LONGEST_CLAIM,
  objectAt,
  questionAt,
  textAt,
} from './lab-reading.ts';
import { MOST_WORLDS, type LabQuestion } from './lab-view.ts';

export interface LabCard {
  /** What the player claims. */
  claim: string;
  /** What the player holds against it. */
  caveats: string;
  question: LabQuestion;
  finding: Finding;
  /** 2026-11-22, where it is known. */
  made: string | null;
  engine: string;
  scenario: { id: string; hash: string };
}

export const CARD_FORMAT = 1;
export const MOST_CARDS = 50;
/** Far more than so many cards with the longest runs take. */
const LONGEST_FILE = 4_000_000;
/** A card's link: what the shortest-tempered of browsers and chats let through. */
export const LONGEST_CARD_LINK = 1999;
/** Longest that is read. */
const MAX_CARD_LINK = 24_000;

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const DIGEST = /^[0-9a-f]{32}$/;

function cardAt(data: unknown, path: string): LabCard {
  const of = objectAt(data, path);
  const claim = textAt(of.claim, `${path}.claim`, LONGEST_CLAIM);
  if (claim.trim() === '') throw new BadCard(`${path}.claim`, 'missing');
  const question = questionAt(of.question, `${path}.question`);
  const scenario = objectAt(of.scenario, `${path}.scenario`);
  const hash = textAt(scenario.hash, `${path}.scenario.hash`, 32);
  if (!DIGEST.test(hash)) throw new BadCard(`${path}.scenario.hash`, 'text');
  const made = of.made === null ? null : textAt(of.made, `${path}.made`, 10);
  if (made !== null && !DAY.test(made)) throw new BadCard(`${path}.made`, 'text');
  return {
    claim,
    caveats: textAt(of.caveats, `${path}.caveats`, LONGEST_CAVEATS),
    question,
    finding: findingAt(of.finding, `${path}.finding`, question),
    made,
    engine: textAt(of.engine, `${path}.engine`, 20),
    scenario: { id: idAt(scenario.id, `${path}.scenario.id`), hash },
  };
}

/** `why`: where in the text, and what is wrong there. */
export type ReadCards =
  | { ok: true; cards: LabCard[] }
  | {
      ok: false;
      why: { at: null; fault: 'large' | 'json' | 'format' } | { at: string; fault: BadCard['fault'] };
    };

export function readCards(text: string): ReadCards {
  if (text.length > LONGEST_FILE) return { ok: false, why: { at: null, fault: 'large' } };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, why: { at: null, fault: 'json' } };
  }
  try {
    const { format, cards } = objectAt(data, 'file');
    if (format !== CARD_FORMAT) return { ok: false, why: { at: null, fault: 'format' } };
    return { ok: true, cards: listAt(cards, 'cards', MOST_CARDS, cardAt) };
  } catch (error) {
    if (error instanceof BadCard) return { ok: false, why: { at: error.path, fault: error.fault } };
    throw error;
  }
}

export const writtenCards = (cards: readonly object[]): string =>
  JSON.stringify({ format: CARD_FORMAT, cards }, null, 1);

/** Between a card's own part and the run that it follows. */
const AND_RUN = '.';

/** A question and a claim as a text for an address; null where the run that it follows makes it too long for one. */
export function packCard(
  scenario: string,
  { claim, question }: Pick<LabCard, 'claim' | 'question'>,
): string | null {
  const { ask, decisions, leader, ambition, from, policy, rivals, games, run } = question;
  const writer = new ByteWriter().byte(CARD_FORMAT).text(scenario).text(ask).count(decisions.length);
  for (const id of decisions) writer.text(id);
  for (const text of [leader, ambition, from, policy, rivals]) writer.text(text);
  writer.count(games).text(claim);
  const sum = fnv(writer.bytes);
  writer
    .byte(sum >>> 24)
    .byte(sum >>> 16)
    .byte(sum >>> 8)
    .byte(sum);
  const text = toAddress(writer.bytes) + (run === null ? '' : AND_RUN + run);
  return text.length <= LONGEST_CARD_LINK ? text : null;
}

export type UnpackedCard =
  | { ok: true; scenario: string; claim: string; question: LabQuestion }
  | { ok: false; why: 'long' | 'damaged' | 'future' | 'foreign' };

/** A card out of a stranger's address. */
export function unpackCard(text: string): UnpackedCard {
  if (text.length > MAX_CARD_LINK) return { ok: false, why: 'long' };
  const [own, run = null, ...rest] = text.split(AND_RUN);
  try {
    const bytes = fromAddress(own);
    const body = bytes.slice(0, -4);
    const told = bytes.slice(-4).reduce((sum, byte) => sum * 256 + byte, 0);
    if (body.length === 0 || rest.length > 0 || told !== fnv(body)) return { ok: false, why: 'damaged' };
    if (body[0] !== CARD_FORMAT) return { ok: false, why: body[0] > CARD_FORMAT ? 'future' : 'foreign' };
    const reader = new ByteReader(body.slice(1));
    const scenario = idAt(reader.text(), 'scenario');
    const ask = reader.text();
    const decisions = reader.list(2, () => reader.text());
    const [leader, ambition, from, policy, rivals] = Array.from({ length: 5 }, () => reader.text());
    const games = reader.count(MOST_WORLDS);
    const claim = textAt(reader.text(), 'claim', LONGEST_CLAIM);
    if (!reader.done) return { ok: false, why: 'damaged' };
    const data = { ask, decisions, leader, ambition, from, policy, rivals, games, run };
    return { ok: true, scenario, claim, question: questionAt(data, 'question') };
  } catch (error) {
    if (error instanceof BadBytes || error instanceof BadCard) return { ok: false, why: 'damaged' };
    throw error;
  }
}

/** The part of a session that keeps hypothesis cards: beside the games, in the same storage, as untrusted as they are. */
import type { Finding } from '../insight/finding.ts';
import { ENGINE_VERSION, hashScenario } from '../record/index.ts';
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import type { Model } from '../sim/index.ts';
import type { CardIntents } from './contract.ts';
import {
  MOST_CARDS,
  packCard,
  readCards,
  unpackCard,
  writtenCards,
  type LabCard,
  type ReadCards,
} from './lab-card.ts';
import { LONGEST_CAVEATS, LONGEST_CLAIM } from './lab-reading.ts';
import type { CardsView, LabAnswer, LabQuestion } from './lab-view.ts';
import type { KeyValue } from './saves.ts';
import type { Words } from './words.ts';

const KEY = 'cards';
/** What could not be read is put aside before anything is written in its place. */
const ASIDE = 'cards.damaged';

interface CardOptions {
  model: () => Model;
  scenario: Scenario;
  storage: KeyValue;
  words: Words;
  today?: () => string;
  answer: (question: LabQuestion, finding: Finding) => LabAnswer;
}

export function cardIntents({ model, scenario, storage, words, today, answer }: CardOptions): CardIntents {
  const { id } = scenario.header;
  let hash: string | null = null;
  const here = () => ({ id, hash: (hash ??= hashScenario(scenario)) });

  const reasonOf = ({ why }: Extract<ReadCards, { ok: false }>): string =>
    why.at === null
      ? words(`card.${why.fault}`)
      : words('card.at', { place: why.at, reason: words(`card.${why.fault}`) });

  const kept = (): ReadCards => {
    const text = storage.get(KEY);
    return text === null ? { ok: true, cards: [] } : readCards(text);
  };

  /** Writes the cards down; throws where the browser has no room, and then nothing has changed. */
  const keep = (cards: readonly LabCard[]) => {
    if (!kept().ok) storage.set(ASIDE, storage.get(KEY) ?? '');
    storage.set(KEY, writtenCards(cards));
  };

  const held = (): LabCard[] => {
    const read = kept();
    return read.ok ? read.cards : [];
  };

  const same = (one: LabCard, other: LabCard) => JSON.stringify(one) === JSON.stringify(other);

  const adding = (cards: readonly LabCard[]) => {
    const before = held();
    const fresh = cards.filter((card) => !before.some((other) => same(card, other)));
    if (before.length + fresh.length > MOST_CARDS)
      return { ok: false as const, reason: words('card.many', { n: MOST_CARDS }) };
    try {
      if (fresh.length > 0) keep([...before, ...fresh]);
    } catch {
      return { ok: false as const, reason: words('problem.full') };
    }
    return { ok: true as const, added: fresh.length, here: cards.length - fresh.length };
  };

  const linkOf = (card: Pick<LabCard, 'claim' | 'question'>) => packCard(id, card);

  return {
    cards(): CardsView {
      const read = kept();
      return {
        problem: read.ok ? null : reasonOf(read),
        cards: (read.ok ? read.cards : []).map((card, index) => ({
          id: String(index),
          claim: card.claim,
          caveats: card.caveats,
          made: card.made,
          answer: answer(card.question, card.finding),
          older: card.engine !== ENGINE_VERSION || card.scenario.hash !== here().hash,
        })),
      };
    },
    keepCard(question, finding, claim, caveats) {
      const said = claim.trim().slice(0, LONGEST_CLAIM);
      if (said === '') return { ok: false, reason: words('card.missing') };
      const card: LabCard = {
        claim: said,
        caveats: caveats.trim().slice(0, LONGEST_CAVEATS),
        question,
        finding,
        made: today?.() ?? null,
        engine: ENGINE_VERSION,
        scenario: here(),
      };
      // What cannot be read again would be lost with the tab.
      const read = readCards(writtenCards([card]));
      return read.ok ? adding(read.cards) : { ok: false, reason: reasonOf(read) };
    },
    removeCard(which) {
      const cards = held();
      if (!cards[Number(which)]) return;
      keep(cards.filter((_, index) => index !== Number(which)));
    },
    exportCards() {
      const told = held().map((card) => {
        const { command, sources, titles } = answer(card.question, card.finding);
        return { ...card, titles, command, sources, link: linkOf(card) };
      });
      return `${writtenCards(told)}\n`;
    },
    importCards(text) {
      const read = readCards(text);
      if (!read.ok) return { ok: false, reason: reasonOf(read) };
      const foreign = read.cards.findIndex(({ scenario }) => scenario.id !== id);
      if (foreign >= 0) {
        const reason = words('problem.elsewhere', { id: read.cards[foreign].scenario.id });
        return { ok: false, reason: words('card.at', { place: `cards[${foreign}].scenario.id`, reason }) };
      }
      return adding(read.cards);
    },
    cardLink(claim, question) {
      const text = linkOf({ claim: claim.trim().slice(0, LONGEST_CLAIM), question });
      return text === null ? { ok: false, reason: words('card.tooLong') } : { ok: true, text };
    },
    readCardLink(text) {
      const read = unpackCard(text);
      if (!read.ok) return { ok: false, reason: words(`card.link.${read.why}`) };
      if (read.scenario !== id)
        return { ok: false, reason: words('problem.elsewhere', { id: read.scenario }) };
      const { claim, question } = read;
      const known =
        scenario.leaders.some(({ company }) => company === question.leader) &&
        question.decisions.every((decision) => model().names.decisions.find(decision) !== undefined);
      return known ? { ok: true, claim, question } : { ok: false, reason: words('card.link.foreign') };
    },
  };
}

/**
 * The codex at a point in time. A card opens with its first part; whatever dates itself later than the reader has come
 * (a fact, a second telling, the title of a source) stays shut with it, so that nobody reads ahead of their year.
 */
import type { Scenario } from '../../scenario/vocabulary/schema.ts';
import type { Telling } from '../../scenario/vocabulary/telling.ts';
import { CARD_KINDS, WHOLE, type CardView, type CodexView, type Horizon } from '../codex-view.ts';

type Card = Telling['cards'][number];
type Fact = Telling['facts'][number];

const DATE = /\b((?:19|20)\d\d)(?:-(0[1-9]|1[0-2])(?!\d))?/g;

/** The latest quarter that a text names; a bare year is over with its last. Null where it names none. */
export function latestDate(text: string): string | null {
  const dates = [...text.matchAll(DATE)].map(
    ([, year, month = '12']) => `${year}-Q${Math.ceil(Number(month) / 3)}`,
  );
  return dates.sort().at(-1) ?? null;
}

/**
 * `now`: the quarter reached, or WHOLE. `historyFrom`: where the running game began, once it has left history's course;
 * null without a game, or while it follows.
 */
export function codexView(
  telling: Telling,
  { sources }: Pick<Scenario, 'sources'>,
  now: Horizon,
  historyFrom: string | null = null,
): CodexView {
  // Quarters compare as text does.
  const isOpen = (quarter: string) => now === WHOLE || quarter <= now;
  const reads = (text: string) => isOpen(latestDate(text) ?? '');
  const open = new Map(
    telling.cards
      .filter(({ parts }) => parts.some(({ from }) => isOpen(from)))
      .map((card) => [card.id, card]),
  );
  const facts = new Map(telling.facts.map((fact) => [fact.id, fact]));
  const cites = new Map(sources.map(({ id, cite }) => [id, cite]));

  /** In its last year; an event only when its window is past, for until then it is the reader's to make. */
  const isTold = ({ due, told }: Fact) => {
    const year = latestDate(told)?.slice(0, 4);
    return now === WHOLE || (year !== undefined && year <= now && (!due || due.to < now));
  };

  const cardView = (card: Card): CardView => {
    const parts = card.parts.filter(({ from }) => isOpen(from)).sort((a, b) => (a.from < b.from ? -1 : 1));
    const later = parts.length < card.parts.length;
    const cited = (card.sources ?? []).map((id) => cites.get(id) ?? id);
    const named = cited.filter(reads);
    const { contested = null } = card;
    return {
      id: card.id,
      kind: card.kind,
      name: card.name,
      parts: parts.map(({ from, text }) => ({
        quarter: quarterOf(from),
        text,
        asHistory: historyFrom !== null && from > historyFrom,
      })),
      later,
      facts: (card.carries ?? [])
        .flatMap((id) => facts.get(id) ?? [])
        .filter(isTold)
        .map(({ id, told, claim, differs = null }) => ({
          id,
          told,
          claim,
          differs: differs !== null && reads(differs) ? differs : null,
        })),
      // A quarrel about the whole story names no year; it is told when the story is.
      contested: contested !== null && (latestDate(contested) ? reads(contested) : !later) ? contested : null,
      see: (card.see ?? []).flatMap((id) => {
        const other = open.get(id);
        return other ? [{ id, name: other.name }] : [];
      }),
      sources: named,
      laterSources: cited.length - named.length,
      confidence: card.confidence ?? null,
    };
  };

  return {
    reached: now === WHOLE ? null : quarterOf(now),
    groups: CARD_KINDS.flatMap((kind) => {
      const all = telling.cards.filter((card) => card.kind === kind);
      const cards = all.filter(({ id }) => open.has(id)).map(cardView);
      return all.length > 0 ? [{ kind, cards, later: all.length - cards.length }] : [];
    }),
  };
}

const quarterOf = (name: string) => ({ year: Number(name.slice(0, 4)), quarter: Number(name.slice(6)) });

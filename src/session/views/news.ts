/** What the player reads at the start of a quarter: at most three things that happened in the last one. */
import { startsOf } from '../../scenario/chapters.ts';
import { turnOf } from '../../sim/index.ts';
import type { Game } from '../game.ts';
import type { NewsView } from '../view.ts';
import type { Words } from '../words.ts';

const MOST_NEWS = 3;

export function newsViews(game: Game, words: Words): NewsView[] {
  const opening = game.run.record.hashes.length === 0 ? [openingView(game, words)] : [];
  return [...opening, ...eventViews(game)].slice(0, MOST_NEWS);
}

/** Where the game begins: the history as a whole, or the chapter. */
function openingView({ run, texts }: Game, words: Words): NewsView {
  const { calendar, title, summary } = texts.header;
  const { leader, from } = run.record;
  const late =
    from === calendar.from ? undefined : startsOf(texts, leader).find((start) => start.from === from);
  return {
    id: 'opening',
    title: words('news.opening', { title: late?.title ?? title }),
    body: late?.note ?? summary,
    source: '',
    confidence: 'reconstruction',
    contested: null,
  };
}

/** What happened in the quarter before this one, the weightiest first. */
function eventViews({ run, texts }: Game): NewsView[] {
  const { layout, names } = run.world.model;
  const now = turnOf(layout, run.state);
  // What has never happened bears the number of the first quarter, before which there is no news.
  if (now === 0) return [];
  return texts.events
    .filter((event) => event.news && run.state.numbers[layout.happened + names.events.at(event.id)] === now)
    .sort((a, b) => (b.news!.weight ?? 1) - (a.news!.weight ?? 1) || (a.id < b.id ? -1 : 1))
    .map((event) => ({
      id: event.id,
      title: event.news!.title,
      body: event.news!.body,
      source: event.news!.source ?? '',
      confidence: event.confidence ?? 'reconstruction',
      contested: event.contested ?? null,
    }));
}

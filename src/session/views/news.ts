/** What the player reads at the start of a quarter: at most three things that happened in the last one. */
import { MOST_NEWS, newsOf } from '../../insight/news.ts';
import { startsOf } from '../../scenario/chapters.ts';
import type { Game } from '../game.ts';
import type { NewsView } from '../view.ts';
import type { Words } from '../words.ts';

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

function eventViews({ run, texts }: Game): NewsView[] {
  return newsOf(run.world.model, run.state, texts, run.record.leader).map(
    ({ id, news, confidence, contested }) => ({
      id,
      title: news.title,
      body: news.body,
      source: news.source ?? '',
      confidence: confidence ?? 'reconstruction',
      contested: contested ?? null,
    }),
  );
}

/** What the player reads at the start of a quarter: at most three things that happened in the last one. */
import type { Game } from '../game.ts';
import type { NewsView } from '../view.ts';
import type { Words } from '../words.ts';

const MOST_NEWS = 3;

export function newsViews(game: Game, words: Words): NewsView[] {
  const { resolved, run, texts } = game;
  const { layout, names } = run.world.model;
  if (!resolved) {
    const { title, summary } = texts.header;
    return [
      {
        id: 'opening',
        title: words('news.opening', { title }),
        body: summary,
        source: '',
        confidence: 'reconstruction',
        contested: null,
      },
    ];
  }
  return texts.events
    .filter(
      (event) =>
        event.news && run.state.numbers[layout.happened + names.events.at(event.id)] === resolved.turn + 1,
    )
    .sort((a, b) => (b.news!.weight ?? 1) - (a.news!.weight ?? 1) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_NEWS)
    .map((event) => ({
      id: event.id,
      title: event.news!.title,
      body: event.news!.body,
      source: event.news!.source ?? '',
      confidence: event.confidence ?? 'reconstruction',
      contested: event.contested ?? null,
    }));
}

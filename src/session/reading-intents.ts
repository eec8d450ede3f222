/** The part of a session that tells: why numbers moved, charts, what decisions were worth, endings seen, the codex. */
import { creditOf } from '../insight/credit.ts';
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import type { Telling } from '../scenario/vocabulary/telling.ts';
import type { Model } from '../sim/index.ts';
import { WHOLE } from './codex-view.ts';
import type { Session } from './contract.ts';
import type { SharedGame } from './game.ts';
import { furthestQuarter, seenEndings } from './progress.ts';
import type { KeyValue } from './saves.ts';
import type { CommonView } from './seat-view.ts';
import { seenBy } from './seats.ts';
import { keepTelling } from './telling.ts';
import type { DebriefView, GameView } from './view.ts';
import { runningCharts } from './views/charts.ts';
import { codexView } from './views/codex.ts';
import { courseWork } from './views/courses.ts';
import { creditView } from './views/credit.ts';
import { galleryView } from './views/gallery.ts';
import { ledgerView } from './views/ledger.ts';
import { hasDiverged, quarterReached } from './views/reached.ts';
import type { Words } from './words.ts';

interface ReadingOptions {
  scenario: Scenario;
  storage: KeyValue;
  words: Words;
  model: () => Model;
  texts: () => Scenario;
  language: () => string;
  telling: () => Promise<Telling>;
  game: () => SharedGame | null;
  /** The same; throws a RangeError without one. */
  running: () => SharedGame;
  /** The same; throws a RangeError too where nobody sits at the screen. */
  seated: () => SharedGame;
  /** What stands on the screen. */
  shown: () => GameView | CommonView | null;
  /** Null while the game goes on. */
  debrief: (game: SharedGame) => DebriefView | null;
  update: () => void;
}

type ReadingIntents =
  'why' | 'credit' | 'chartWork' | 'charts' | 'gallery' | 'fetchCodex' | 'lessons' | 'codex';

export function readingIntents(options: ReadingOptions): Pick<Session, ReadingIntents> {
  const { scenario, storage, words, model, texts, language, game, running, seated, shown } = options;
  const told = keepTelling(scenario, options.telling);

  return {
    why(subject) {
      const everybodys = subject.of === 'adoption' || subject.of === 'share';
      return ledgerView(seenBy(everybodys ? running() : seated()), words, subject);
    },
    async credit(play) {
      const { record } = seenBy(running()).run;
      return creditView(await creditOf(model(), record, play), record, texts());
    },
    chartWork() {
      const now = game();
      return now && now.phase !== 'over' ? courseWork(seenBy(now)) : 1;
    },
    charts() {
      const [now, view] = [game(), shown()];
      if (!now || view?.phase === 'hand-over') return null;
      return options.debrief(now)?.charts ?? runningCharts(seenBy(now), words, view?.phase !== 'outcome');
    },
    gallery: () => galleryView(texts(), seenEndings(storage)),
    async fetchCodex() {
      await told.fetch();
      options.update();
    },
    lessons: () => told.now(language())?.lessons ?? [],
    codex(whole) {
      const tellingTexts = told.now(language());
      if (!tellingTexts) return null;
      const { calendar } = scenario.header;
      const [now, view] = [game(), shown()];
      const reached = view ? quarterReached(view, calendar) : furthestQuarter(storage, calendar);
      const left = now && hasDiverged(now) ? now.run.record.from : null;
      return codexView(tellingTexts, scenario, whole ? WHOLE : reached, left);
    },
  };
}

/**
 * The running game that the board and the page look at: one store, intents in, views out. It is handed the browser's
 * storage and the reader's words, and knows neither a page nor a clock.
 */
import { localise } from '../scenario/texts.ts';
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import type { Telling } from '../scenario/vocabulary/telling.ts';
import {
  between,
  findGuestFault,
  grown,
  isRunOver,
  plant,
  seatsOf,
  startRun,
  type Tree,
  type Work,
} from '../record/index.ts';
import { compileModel, type Model } from '../sim/index.ts';
import type { LeaderCard, Outcome, Session } from './contract.ts';
import type { SharedGame } from './game.ts';
import { endTurn, openQuarter, playToEnd, reopen, saveOf } from './playing.ts';
import type { CommonView, SeatsView } from './seat-view.ts';
import { seenBy } from './seats.ts';
import { DEFAULT_RIVALS, sidesOf } from './rivals.ts';
import { joinProgress, keepEnding, keepQuarter, seenEndings } from './progress.ts';
import {
  guardStorage,
  openSave,
  readSaveOf,
  stashAuto,
  writeSave,
  type KeyValue,
  type SaveData,
} from './saves.ts';
import { slotIntents } from './slots.ts';
import { labIntents } from './lab.ts';
import { lineIntents } from './lines.ts';
import type { DebriefView, GameView } from './view.ts';
import { drawCourses } from './views/courses.ts';
import { debriefView } from './views/debrief.ts';
import { gameView } from './views/game.ts';
import { leaderCards } from './views/leaders.ts';
import { quarterReached } from './views/reached.ts';
import { commonView, seatsView } from './views/seats.ts';
import { draftIntents } from './draft-intents.ts';
import { readingIntents } from './reading-intents.ts';
import type { Words } from './words.ts';

export interface SessionOptions {
  scenario: Scenario;
  storage: KeyValue;
  words: Words;
  /** The day, 2026-11-22: the session knows no clock. */
  today?: () => string;
  /** Fetches what tells about the history and decides nothing in a game. */
  telling: () => Promise<Telling>;
}

export function createSession({ scenario, storage: given, words, today, telling }: SessionOptions): Session {
  const storage = guardStorage(given);
  const { calendar } = scenario.header;
  let compiled: Model | null = null;
  /** Made when a game first needs it: who only looks at the title and its saves need not wait for it. */
  const model = (): Model => (compiled ??= compileModel(scenario));
  const listeners = new Set<() => void>();
  let texts = scenario;
  let game: SharedGame | null = null;
  /** The lines of the run on the table. */
  let tree: Tree | null = null;
  /** By leader, as far as they have been looked at: each takes a while. */
  const debriefs = new Map<string, DebriefView>();
  let view: GameView | null = null;
  let common: CommonView | null = null;
  let seats: SeatsView | null = null;
  let language = scenario.header.language;

  const update = () => {
    common = game && commonView(game, words);
    view = game && !common ? gameView(seenBy(game), words, debriefOf(game)) : null;
    seats = game && !common ? seatsView(game, words) : null;
    const shown = view ?? common;
    if (shown) keepQuarter(storage, calendar, quarterReached(shown, calendar));
    for (const listener of listeners) listener();
  };
  const running = (): SharedGame => {
    if (!game) throw new RangeError('no game is running');
    return game;
  };
  /** The game, for whoever sits there: while the screen is nobody's, nothing can be put down. */
  const seated = (): SharedGame => {
    const current = running();
    if (common) throw new RangeError('nobody sits at the screen');
    return current;
  };

  function debriefOf(current: SharedGame): DebriefView | null {
    if (current.phase !== 'over') return null;
    const made = debriefs.get(current.seat) ?? debriefView(seenBy(current), words, seenEndings(storage));
    debriefs.set(current.seat, made);
    return made;
  }

  /** The game on the table as a save keeps it, with all of its lines. */
  function savedNow(): SaveData {
    const save = saveOf(running());
    tree = tree ? grown(tree, save.record) : plant(save.record);
    return { ...save, tree };
  }

  /** Takes the game as it is now, and autosaves it: closing the tab loses nothing, not even a draft. */
  function keep(next: SharedGame): void {
    game = next;
    try {
      writeSave(storage, 'auto', savedNow());
    } catch {
      // A storage without room must not stop the game; saving by hand says what is wrong.
    }
    update();
  }

  function* openText(text: string): Work<Outcome> {
    const read = readSaveOf(scenario.header.id, text, words);
    if (!read.ok) return read;
    // Of a game that is over, the debrief is as much work again.
    const half = isRunOver(read.save.record) ? 0.5 : 1;
    const opened = yield* between(openSave(model(), read.save), 0, half);
    if (!opened.ok) return opened;
    const reopened = reopen(opened.opened, texts);
    if (reopened.phase === 'resolved') yield* between(drawCourses(seenBy(reopened)), half, 1);
    debriefs.clear();
    tree = read.save.tree ?? plant(read.save.record);
    game = reopened.phase === 'resolved' ? goOn(reopened) : reopened;
    update();
    return { ok: true };
  }

  /** The rest of the game; what is done on the table meanwhile is not undone by it. */
  function* stop(): Work<void> {
    const from = running();
    const over = yield* between(playToEnd(from), 0, 0.5);
    yield* between(drawCourses(seenBy(over)), 0.5, 1);
    if (game === from) keep(goOn(over));
  }

  /** The next quarter, or, when the run is over, the debrief. */
  function goOn(current: SharedGame): SharedGame {
    const { record } = current.run;
    if (!isRunOver(record)) return openQuarter(current.run, texts, current.resolved);
    const over: SharedGame = { ...current, phase: 'over', seat: record.leader, handing: false };
    debriefOf(over);
    for (const { leader, ending } of seatsOf(record))
      if (ending !== null) keepEnding(storage, leader, ending, today?.() ?? null);
    return over;
  }

  const session: Session = {
    ...slotIntents({
      storage,
      words,
      texts: () => texts,
      saved: () => game && savedNow(),
      open: openText,
      keep: () => keep(running()),
      update,
    }),
    ...lineIntents({
      model,
      words,
      texts: () => texts,
      game: () => (common?.phase === 'hand-over' ? null : game),
      tree: () => {
        if (game) savedNow();
        return tree;
      },
      put(next, opened) {
        debriefs.clear();
        tree = next;
        keep(opened.phase === 'resolved' ? goOn(opened) : opened);
      },
      keep(next) {
        tree = next;
        keep(running());
      },
      stash: () => stashAuto(storage),
    }),
    ...labIntents({
      model,
      scenario,
      storage,
      words,
      texts: () => texts,
      today,
      record: () => (game ? savedNow().record : null),
    }),
    ...draftIntents({ seated, view: () => view, keep }),
    ...readingIntents({
      scenario,
      storage,
      words,
      model,
      texts: () => texts,
      language: () => language,
      telling,
      game: () => game,
      running,
      seated,
      shown: () => view ?? common,
      debrief: debriefOf,
      update,
    }),
    get view() {
      return view;
    },
    get common() {
      return common;
    },
    get seats() {
      return seats;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    leaders: (): LeaderCard[] => leaderCards(texts),
    begin({ leader, ambition, seed, from, rivals, guests = [] }) {
      const leaders = [leader, ...guests.map((guest) => guest.leader)];
      const sides = sidesOf(model(), leaders, rivals ?? DEFAULT_RIVALS);
      const run = startRun(model(), { leader, ambition, guests, seed, sides, from });
      const fault = findGuestFault(model(), run.record);
      if (fault) throw new RangeError(fault);
      debriefs.clear();
      tree = plant(run.record);
      keep(openQuarter(run, texts, null));
    },
    takeSeat() {
      keep({ ...running(), handing: false });
    },
    lookAt(leader) {
      const current = running();
      if (current.phase !== 'over' || !seatsOf(current.run.record).some((seat) => seat.leader === leader))
        return;
      game = { ...current, seat: leader };
      update();
    },
    endQuarter: () => keep(endTurn(seated())),
    sendAnswers: () => keep(endTurn(seated())),
    next: () => keep(goOn(running())),
    stopHere: stop,
    setLanguage(tag) {
      language = tag;
      texts = localise(scenario, tag);
      if (game) game = { ...game, texts };
      debriefs.clear();
      update();
    },
    joinProgress(kept) {
      const added = joinProgress(storage, calendar, kept);
      update();
      return added;
    },
    eraseAll() {
      for (const key of storage.keys()) storage.remove(key);
      game = null;
      tree = null;
      debriefs.clear();
      update();
    },
  };
  return session;
}

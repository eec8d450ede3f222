/**
 * The running game that the board and the page look at: one store, intents in, views out. It is handed the browser's
 * storage and the reader's words, and knows neither a page nor a clock.
 */
import { localise } from '../scenario/texts.ts';
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import type { Telling } from '../scenario/vocabulary/telling.ts';
import { between, findGuestFault, isRunOver, seatsOf, startRun, type Work } from '../record/index.ts';
import { compileModel } from '../sim/index.ts';
import { WHOLE } from './codex-view.ts';
import type { LeaderCard, Outcome, Session } from './contract.ts';
import { chosen, manned, proposed, replied, toggled } from './drafting.ts';
import type { Draft, Game, SharedGame } from './game.ts';
import { endTurn, openQuarter, playToEnd, reopen, saveOf } from './playing.ts';
import type { CommonView, SeatsView } from './seat-view.ts';
import { redrafted, retraced, seenBy, stepsOf } from './seats.ts';
import { DEFAULT_RIVALS, sidesOf } from './rivals.ts';
import { furthestQuarter, keepEnding, keepQuarter, seenEndings } from './progress.ts';
import { guardStorage, openSave, readSaveOf, writeSave, type KeyValue } from './saves.ts';
import { slotIntents } from './slots.ts';
import type { DebriefView, GameView, LedgerView, Subject } from './view.ts';
import { runningCharts } from './views/charts.ts';
import { courseWork, drawCourses } from './views/courses.ts';
import { codexView } from './views/codex.ts';
import { debriefView } from './views/debrief.ts';
import { galleryView } from './views/gallery.ts';
import { gameView } from './views/game.ts';
import { leaderCards } from './views/leaders.ts';
import { ledgerView } from './views/ledger.ts';
import { hasDiverged, quarterReached } from './views/reached.ts';
import { commonView, seatsView } from './views/seats.ts';
import { keepTelling } from './telling.ts';
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
  const model = compileModel(scenario);
  const listeners = new Set<() => void>();
  let texts = scenario;
  let game: SharedGame | null = null;
  /** By leader, as far as they have been looked at: each takes a while. */
  const debriefs = new Map<string, DebriefView>();
  let view: GameView | null = null;
  let common: CommonView | null = null;
  let seats: SeatsView | null = null;
  let language = scenario.header.language;
  const told = keepTelling(scenario, telling);

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

  /** Takes the game as it is now, and autosaves it: closing the tab loses nothing, not even a draft. */
  function keep(next: SharedGame): void {
    game = next;
    try {
      writeSave(storage, 'auto', saveOf(game));
    } catch {
      // A storage without room must not stop the game; saving by hand says what is wrong.
    }
    update();
  }

  function redraft(act: (own: Game) => Partial<Draft> | null): void {
    const current = seated();
    const change = act(seenBy(current));
    if (change) keep(redrafted(current, change));
  }

  function retrace(way: 'back' | 'forth'): void {
    const step = retraced(seated(), way);
    if (step) keep(step);
  }

  function* openText(text: string): Work<Outcome> {
    const read = readSaveOf(scenario.header.id, text, words);
    if (!read.ok) return read;
    // Of a game that is over, the debrief is as much work again.
    const half = isRunOver(read.save.record) ? 0.5 : 1;
    const opened = yield* between(openSave(model, read.save), 0, half);
    if (!opened.ok) return opened;
    const reopened = reopen(opened.opened, texts);
    if (reopened.phase === 'resolved') yield* between(drawCourses(seenBy(reopened)), half, 1);
    debriefs.clear();
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
      game: () => game,
      open: openText,
      keep: () => keep(running()),
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
      const sides = sidesOf(model, leaders, rivals ?? DEFAULT_RIVALS);
      const run = startRun(model, { leader, ambition, guests, seed, sides, from });
      const fault = findGuestFault(model, run.record);
      if (fault) throw new RangeError(fault);
      debriefs.clear();
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
    choose: (decision, option) => redraft((own) => chosen(own, decision, option)),
    setTeams: (job, teams) => redraft((own) => manned(own, view!.plan, job, teams)),
    toggleInitiative: (id) => redraft((own) => toggled(own, view!.plan, id)),
    propose: (proposal) => redraft((own) => proposed(own, proposal)),
    reply: (company, answer) => redraft((own) => replied(own, company, answer)),
    steps() {
      if (!game || common) return { back: 0, forth: 0 };
      const { past, future } = stepsOf(game);
      return { back: past.length, forth: future.length };
    },
    undo: () => retrace('back'),
    redo: () => retrace('forth'),
    endQuarter: () => keep(endTurn(seated())),
    sendAnswers: () => keep(endTurn(seated())),
    next: () => keep(goOn(running())),
    stopHere: stop,
    why(subject: Subject): LedgerView {
      const current = subject.of === 'adoption' || subject.of === 'share' ? running() : seated();
      return ledgerView(seenBy(current), words, subject);
    },
    chartWork: () => (game && game.phase !== 'over' ? courseWork(seenBy(game)) : 1),
    charts() {
      if (!game || common?.phase === 'hand-over') return null;
      return debriefOf(game)?.charts ?? runningCharts(seenBy(game), words, common === null);
    },
    gallery: () => galleryView(texts, seenEndings(storage)),
    async fetchCodex() {
      await told.fetch();
      update();
    },
    lessons: () => told.now(language)?.lessons ?? [],
    codex(whole) {
      const tellingTexts = told.now(language);
      if (!tellingTexts) return null;
      const shown = view ?? common;
      const reached = shown ? quarterReached(shown, calendar) : furthestQuarter(storage, calendar);
      const left = game && hasDiverged(game) ? game.run.record.from : null;
      return codexView(tellingTexts, scenario, whole ? WHOLE : reached, left);
    },
    setLanguage(tag) {
      language = tag;
      texts = localise(scenario, tag);
      if (game) game = { ...game, texts };
      debriefs.clear();
      update();
    },
    eraseAll() {
      for (const key of storage.keys()) storage.remove(key);
      game = null;
      debriefs.clear();
      update();
    },
  };
  return session;
}

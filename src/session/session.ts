/**
 * The running game that the board and the page look at: one store, intents in, views out. It is handed the browser's
 * storage and the reader's words, and knows neither a page nor a clock.
 */
import { localise } from '../scenario/texts.ts';
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import type { Telling } from '../scenario/vocabulary/telling.ts';
import { startRun } from '../record/index.ts';
import { compileModel } from '../sim/index.ts';
import { WHOLE } from './codex-view.ts';
import type { LeaderCard, Outcome, Session } from './contract.ts';
import type { Game } from './game.ts';
import { canPropose, askedOf } from './proposals.ts';
import { openQuarter, playToEnd, reopen, saveOf, sendAnswers, sendMoves } from './playing.ts';
import { DEFAULT_RIVALS, sidesOf } from './rivals.ts';
import { furthestQuarter, keepEnding, keepQuarter, seenEndings } from './progress.ts';
import {
  eraseSave,
  guardStorage,
  isSlot,
  openSave,
  readSave,
  saveText,
  SLOTS,
  writeSave,
  type KeyValue,
} from './saves.ts';
import type { DebriefView, GameView, LedgerView, Subject } from './view.ts';
import { codexView } from './views/codex.ts';
import { debriefView } from './views/debrief.ts';
import { gameView } from './views/game.ts';
import { leaderCards } from './views/leaders.ts';
import { ledgerView } from './views/ledger.ts';
import { hasDiverged, quarterReached } from './views/reached.ts';
import { slotView } from './views/slots.ts';
import type { Words } from './words.ts';

export interface SessionOptions {
  scenario: Scenario;
  storage: KeyValue;
  words: Words;
  /** Fetches what tells about the history and decides nothing in a game. */
  telling: () => Promise<Telling>;
}

export function createSession({ scenario, storage: given, words, telling }: SessionOptions): Session {
  const storage = guardStorage(given);
  const { calendar } = scenario.header;
  const model = compileModel(scenario);
  const listeners = new Set<() => void>();
  let texts = scenario;
  let game: Game | null = null;
  let debrief: DebriefView | null = null;
  let view: GameView | null = null;
  let language = scenario.header.language;
  let told: Telling | null = null;
  /** `told` in the reader's language, as far as it has been asked for. */
  let toldTexts: Telling | null = null;

  const update = () => {
    view = game ? gameView(game, words, debrief) : null;
    if (view) keepQuarter(storage, calendar, quarterReached(view, calendar));
    for (const listener of listeners) listener();
  };
  const running = (): Game => {
    if (!game) throw new RangeError('no game is running');
    return game;
  };

  /** Takes the game as it is now, and autosaves it: closing the tab loses nothing, not even a draft. */
  function keep(next: Game): void {
    game = next;
    try {
      writeSave(storage, 'auto', saveOf(game));
    } catch {
      // A storage without room must not stop the game; saving by hand says what is wrong.
    }
    update();
  }

  function openText(text: string): Outcome {
    const read = readSave(text);
    if (!read.ok) return read;
    const opened = openSave(model, read.save);
    if (!opened.ok) return opened;
    debrief = null;
    const reopened = reopen(opened.run, texts, opened.draft, opened.sent);
    game = reopened.phase === 'resolved' ? goOn(reopened) : reopened;
    update();
    return { ok: true };
  }

  /** The next quarter, or, when the run is over, the debrief. */
  function goOn(current: Game): Game {
    if (current.run.record.score === null) return openQuarter(current.run, texts, current.resolved);
    debrief = debriefView(current, words, seenEndings(storage));
    keepEnding(storage, debrief.ending.id);
    return { ...current, phase: 'over' };
  }

  const session: Session = {
    get view() {
      return view;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    leaders: (): LeaderCard[] => leaderCards(texts),
    begin({ leader, ambition, seed, from, rivals }) {
      const sides = sidesOf(model, leader, rivals ?? DEFAULT_RIVALS);
      debrief = null;
      keep(openQuarter(startRun(model, { leader, ambition, seed, sides, from }), texts, null));
    },
    choose(decision, option) {
      const current = running();
      keep({
        ...current,
        draft: { ...current.draft, choices: { ...current.draft.choices, [decision]: option } },
      });
    },
    setTeams(job, teams) {
      const current = running();
      const total = Object.entries(current.draft.teams).reduce(
        (sum, [id, count]) => sum + (id === job ? teams : count),
        0,
      );
      if (teams < 0 || !Number.isInteger(teams) || total > view!.plan.teams) return;
      keep({ ...current, draft: { ...current.draft, teams: { ...current.draft.teams, [job]: teams } } });
    },
    toggleInitiative(id) {
      const current = running();
      const { initiatives } = current.draft;
      const item = view!.plan.initiatives.find((candidate) => candidate.id === id);
      if (!item || (!item.chosen && item.blocked !== null)) return;
      // With one slot, taking another initiative puts the first one back.
      const kept = item.chosen
        ? initiatives.filter((other) => other !== id)
        : [...initiatives, id].slice(-view!.plan.slots);
      keep({ ...current, draft: { ...current.draft, initiatives: kept } });
    },
    propose(proposal) {
      const current = running();
      if (current.phase !== 'moves' || (proposal && !canPropose(current.run, proposal))) return;
      keep({ ...current, draft: { ...current.draft, proposal } });
    },
    reply(company, answer) {
      const current = running();
      const from = model.names.companies.find(company);
      if (!askedOf(current.run).some((proposal) => proposal.from === from)) return;
      keep({
        ...current,
        draft: { ...current.draft, replies: { ...current.draft.replies, [company]: answer } },
      });
    },
    endQuarter() {
      keep(sendMoves(running()));
    },
    sendAnswers() {
      keep(sendAnswers(running()));
    },
    next() {
      keep(goOn(running()));
    },
    stopHere() {
      keep(goOn(playToEnd(running())));
    },
    why: (subject: Subject): LedgerView => ledgerView(running(), words, subject),
    async fetchCodex() {
      told ??= await telling();
      update();
    },
    codex(whole) {
      if (!told) return null;
      toldTexts ??= localise({ ...scenario, ...told }, language);
      const reached = view ? quarterReached(view, calendar) : furthestQuarter(storage, calendar);
      const left = game && hasDiverged(game) ? game.run.record.from : null;
      return codexView(toldTexts, scenario, whole ? WHOLE : reached, left);
    },
    slots: () =>
      SLOTS.flatMap((slot) => {
        const text = saveText(storage, slot);
        return text === null ? [] : [slotView(texts, words, slot, text)];
      }),
    save(slot) {
      if (!game || !isSlot(slot)) return { ok: false, reason: words('problem.empty') };
      try {
        writeSave(storage, slot, saveOf(game));
      } catch {
        return { ok: false, reason: words('problem.full') };
      }
      update();
      return { ok: true };
    },
    load(slot) {
      const text = isSlot(slot) ? saveText(storage, slot) : null;
      return text === null ? { ok: false, reason: words('problem.empty') } : openText(text);
    },
    remove(slot) {
      if (isSlot(slot)) eraseSave(storage, slot);
      update();
    },
    exportSave: (slot) => (isSlot(slot) ? saveText(storage, slot) : null),
    importSave(text) {
      const outcome = openText(text);
      if (outcome.ok) keep(running());
      return outcome;
    },
    setLanguage(tag) {
      language = tag;
      texts = localise(scenario, tag);
      toldTexts = null;
      if (game) game = { ...game, texts };
      if (debrief && game) debrief = debriefView(game, words, seenEndings(storage));
      update();
    },
    eraseAll() {
      for (const key of storage.keys()) storage.remove(key);
      game = null;
      debrief = null;
      update();
    },
  };
  return session;
}

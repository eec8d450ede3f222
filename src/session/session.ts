/**
 * The running game that the board and the page look at: one store, intents in, views out. It is handed the browser's
 * storage and the reader's words, and knows neither a page nor a clock.
 */
import { localise } from '../scenario/texts.ts';
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import { quarterNumber } from '../scenario/turns.ts';
import { advanceRun, startRun, type Run } from '../record/index.ts';
import { ordersOf, recordPolicy } from '../rivals/index.ts';
import { compileModel, turnOf, type Orders } from '../sim/index.ts';
import type { LeaderCard, Outcome, Session, SlotView } from './contract.ts';
import { freshDraft, playersOrders } from './drafts.ts';
import type { Game } from './game.ts';
import { eraseSave, isSlot, openSave, readSave, saveText, SLOTS, writeSave, type KeyValue, type Slot } from './saves.ts';
import { companyName, leaderText } from './texts.ts';
import type { DebriefView, GameView, LedgerView, Subject } from './view.ts';
import { debriefView } from './views/debrief.ts';
import { gameView } from './views/game.ts';
import { leaderCards } from './views/leaders.ts';
import { ledgerView } from './views/ledger.ts';
import { playersDue } from './views/decisions.ts';
import { playersLeader } from './views/plan.ts';
import type { Words } from './words.ts';

const SEEN_KEY = 'endings';

export interface SessionOptions {
  scenario: Scenario;
  storage: KeyValue;
  words: Words;
}

export function createSession({ scenario, storage, words }: SessionOptions): Session {
  const model = compileModel(scenario);
  const listeners = new Set<() => void>();
  let texts = scenario;
  let game: Game | null = null;
  let debrief: DebriefView | null = null;
  let view: GameView | null = null;

  const update = () => {
    view = game ? gameView(game, words, debrief) : null;
    for (const listener of listeners) listener();
  };
  const running = (): Game => {
    if (!game) throw new RangeError('no game is running');
    return game;
  };

  /** A game at the start of a quarter, or, where the run is over, at its debrief. */
  function gameOf(run: Run, resolved: Game['resolved'] = null): Game {
    const base: Game = { run, phase: 'moves', draft: { choices: {}, teams: {}, initiatives: [] }, moves: null, quarterStart: run.state, resolved, texts };
    return { ...base, draft: freshDraft(run, playersLeader(base)) };
  }

  /** Orders of everybody in this phase: the player's, and the record's for all others. */
  function everybodysOrders(current: Game): Orders {
    const mine = playersOrders(current);
    const { world, state, record } = current.run;
    const others = ordersOf(world, state, () => recordPolicy, world.model.names.companies.at(record.leader));
    return { choices: [...mine.choices, ...others.choices], plans: [...mine.plans, ...others.plans], proposals: mine.proposals };
  }

  function sendMoves(current: Game): Game {
    const moves = everybodysOrders(current);
    const sent: Game = { ...current, run: advanceRun(current.run, moves), moves, phase: 'answers' };
    return playersDue(sent).length > 0 ? sent : sendRest(sent);
  }

  function sendRest(current: Game): Game {
    const answers = everybodysOrders(current);
    const run = advanceRun(current.run, answers);
    const turn = turnOf(model.layout, current.quarterStart);
    const resolved = { turn, before: current.quarterStart, moves: current.moves!, answers, after: run.state };
    return { ...current, run, phase: 'resolved', resolved, quarterStart: run.state, moves: null };
  }

  /** The autosave; a storage without room must not stop the game, and says so when a slot is saved by hand. */
  function autosave(current: Game): void {
    try {
      writeSave(storage, 'auto', saveOf(current));
    } catch {
      return;
    }
  }

  function saveOf(current: Game) {
    // While answers are awaited the record already holds the moves; the save goes back to the quarter's start.
    const sent = current.phase === 'answers';
    return { record: sent ? recordAtStart(current) : current.run.record, draft: current.draft, sent };
  }

  function recordAtStart(current: Game): Run['record'] {
    const { record } = current.run;
    const calendar = quarterNumber(model.scenario.header.calendar.from);
    const now = calendar + turnOf(model.layout, current.quarterStart);
    const before = (entry: { turn: string }) => quarterNumber(entry.turn) < now;
    return { ...record, choices: record.choices.filter(before), plans: record.plans.filter(before), proposals: record.proposals.filter(before) };
  }

  function openText(text: string): Outcome {
    const read = readSave(text);
    if (!read.ok) return read;
    const opened = openSave(model, read.save);
    if (!opened.ok) return opened;
    const over = opened.run.record.score !== null;
    let next = gameOf(opened.run, over ? lastQuarter(opened.run) : null);
    debrief = null;
    if (over) {
      game = { ...next, phase: 'resolved' };
      goOn();
    } else {
      next = { ...next, draft: mergeDraft(next, opened.draft) };
      game = opened.sent ? trySending(next) : next;
    }
    update();
    return { ok: true };
  }

  function trySending(current: Game): Game {
    try {
      return sendMoves(current);
    } catch (error) {
      if (error instanceof RangeError) return current;
      throw error;
    }
  }

  function mergeDraft(current: Game, draft: Game['draft']): Game['draft'] {
    const jobs = Object.keys(current.draft.teams);
    const known = jobs.every((job) => Object.hasOwn(draft.teams, job));
    return {
      choices: draft.choices,
      teams: known ? Object.fromEntries(jobs.map((job) => [job, draft.teams[job]!])) : current.draft.teams,
      initiatives: known ? draft.initiatives.filter((id) => model.names.initiatives.find(id) !== undefined) : current.draft.initiatives,
    };
  }

  /** A finished run that is opened again has no quarter to ask "why?" of, only the date of its last. */
  function lastQuarter(run: Run): Game['resolved'] {
    const turn = turnOf(model.layout, run.state) - 1;
    return { turn, before: run.state, moves: { choices: [], plans: [], proposals: [] }, answers: { choices: [], plans: [], proposals: [] }, after: run.state };
  }

  function seenEndings(): Set<string> {
    return new Set((storage.get(SEEN_KEY) ?? '').split(' ').filter(Boolean));
  }

  function goOn(): void {
    const current = running();
    if (current.run.record.score === null) {
      game = gameOf(current.run, current.resolved);
      return;
    }
    const seen = seenEndings();
    debrief = debriefView(current, words, seen);
    game = { ...current, phase: 'over' };
    seen.add(debrief.ending.id);
    try {
      storage.set(SEEN_KEY, [...seen].join(' '));
    } catch {
      // A gallery that forgets is no reason to keep the debrief from anybody.
    }
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
    begin({ leader, ambition, seed }) {
      const sides = Object.fromEntries(model.names.companies.ids.map((id) => [id, id === leader ? 'human' : 'record']));
      debrief = null;
      game = gameOf(startRun(model, { leader, ambition, seed, sides }));
      update();
    },
    choose(decision, option) {
      const current = running();
      game = { ...current, draft: { ...current.draft, choices: { ...current.draft.choices, [decision]: option } } };
      update();
    },
    setTeams(job, teams) {
      const current = running();
      const total = Object.entries(current.draft.teams).reduce((sum, [id, count]) => sum + (id === job ? teams : count), 0);
      if (teams < 0 || !Number.isInteger(teams) || total > view!.plan.teams) return;
      game = { ...current, draft: { ...current.draft, teams: { ...current.draft.teams, [job]: teams } } };
      update();
    },
    toggleInitiative(id) {
      const current = running();
      const { initiatives } = current.draft;
      const item = view!.plan.initiatives.find((candidate) => candidate.id === id);
      if (!item || (!item.chosen && item.blocked !== null)) return;
      // With one slot, taking another initiative puts the first one back.
      const kept = item.chosen ? initiatives.filter((other) => other !== id) : [...initiatives, id].slice(-view!.plan.slots);
      game = { ...current, draft: { ...current.draft, initiatives: kept } };
      update();
    },
    endQuarter() {
      game = sendMoves(running());
      autosave(game);
      update();
    },
    sendAnswers() {
      game = sendRest(running());
      autosave(game);
      update();
    },
    next() {
      goOn();
      if (game) autosave(game);
      update();
    },
    stopHere() {
      let current = running();
      while (current.run.record.score === null) {
        const { world, state } = current.run;
        current = { ...current, run: advanceRun(current.run, ordersOf(world, state, () => recordPolicy)) };
      }
      game = { ...current, phase: 'resolved', resolved: lastQuarter(current.run) };
      goOn();
      autosave(game);
      update();
    },
    why: (subject: Subject): LedgerView => ledgerView(running(), words, subject),
    slots: () => SLOTS.flatMap((slot) => slotView(slot) ?? []),
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
      if (outcome.ok && game) autosave(game);
      return outcome;
    },
    setLanguage(tag) {
      texts = localise(scenario, tag);
      if (game) game = { ...game, texts };
      if (debrief && game) debrief = debriefView(game, words, seenEndings());
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

  function slotView(slot: Slot): SlotView | null {
    const text = saveText(storage, slot);
    if (text === null) return null;
    const read = readSave(text);
    if (!read.ok) return { slot, leader: '', leaderName: '', quarter: { year: 0, quarter: 1 }, seed: '', ending: null, problem: words('problem.damaged', { reason: read.reason }) };
    const { record } = read.save;
    const start = quarterNumber(scenario.header.calendar.from);
    const turn = Math.min(start + record.hashes.length, quarterNumber(scenario.header.calendar.to));
    const known = scenario.leaders.some(({ company }) => company === record.leader);
    return {
      slot,
      leader: record.leader,
      leaderName: known ? companyName(texts, leaderText(texts, record.leader).company) : record.leader,
      quarter: { year: Math.floor(turn / 4), quarter: (turn % 4) + 1 },
      seed: record.seed,
      ending: texts.endings.find(({ id }) => id === record.ending)?.title ?? record.ending,
      problem: null,
    };
  }
}

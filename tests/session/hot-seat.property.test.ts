// A shared game is the engine's own: what two humans put down one after the other gives the states that the same
// orders give when all come in at once; and no view of either follows from what the other has put down.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  advanceRun,
  isRunOver,
  startRun,
  stillPlaying,
  type Run,
  type RunRecord,
} from '../../src/record/index.ts';
import { ordersOf, randomPolicy, recordPolicy } from '../../src/rivals/index.ts';
import type { Session } from '../../src/session/contract.ts';
import { ANSWERS, PROPOSALS, phaseOf, proposalBlocked, turnOf, type Orders } from '../../src/sim/index.ts';
import { dice, tries } from '../fuzz/adversary.ts';
import { HUMANS, QUAYSIDE } from '../record/bakers.ts';
import { BAKERS, recordOf, shared } from './hot-seat.ts';

const anySeed = fc.integer({ min: 0, max: 2 ** 31 });
const { names, layout, leaders } = BAKERS;
/** What policies order, with every plan spelt out, and proposals and replies of the humans by a die. */
function ordersByDice({ world, state, record }: Run, roll: () => number): Orders {
  // Whose game is over is left to history.
  const played = stillPlaying(record).map((id) => names.companies.at(id));
  const table = (company: number) => (played.includes(company) ? randomPolicy : recordPolicy);
  const orders = ordersOf(world, state, table);
  const s = state.numbers;
  if (phaseOf(layout, state) === 'answers') {
    const replies = played.flatMap((company) =>
      names.companies.ids.flatMap((_, from) =>
        s[layout.proposalTo + from] === company + 1
          ? [{ company, from, answer: Math.floor(roll() * ANSWERS.length) }]
          : [],
      ),
    );
    return { ...orders, replies };
  }
  const plans = orders.plans.map((plan) => {
    const { jobs } = leaders.find(({ company }) => company === plan.company)!;
    return { ...plan, teams: plan.teams ?? jobs.map((job) => s[layout.plan + job.index]) };
  });
  const proposals = played.flatMap((from) => {
    const to = Math.floor(roll() * names.companies.length);
    const kind = Math.floor(roll() * PROPOSALS.length);
    const open =
      to !== from &&
      proposalBlocked(world, s, turnOf(layout, state), { from, to, kind }) === null &&
      PROPOSALS[kind] !== 'purchase';
    return open ? [{ company: from, to, kind }] : [];
  });
  return { ...orders, plans, proposals };
}

function byEngine(seed: number): RunRecord {
  const roll = dice(seed);
  let run = startRun(BAKERS, {
    leader: 'mill-lane',
    ambition: 'steady',
    guests: [QUAYSIDE],
    seed: String(seed),
    sides: HUMANS,
  });
  while (!isRunOver(run.record)) run = advanceRun(run, ordersByDice(run, roll));
  return run.record;
}

/** Puts down what the record says of whoever sits there. */
function putDown(session: Session, record: RunRecord): void {
  const { quarter, leader, decisions, plan, phase } = session.view!;
  const at = `${quarter.year}-Q${quarter.quarter}`;
  const mine = <T extends { turn: string; side: string }>(list: readonly T[]) =>
    list.filter(({ turn, side }) => turn === at && side === leader.id);
  for (const { decision, option } of mine(record.choices))
    if (decisions.some(({ id }) => id === decision)) session.choose(decision, option);
  for (const { to, answer } of mine(record.replies)) session.reply(to, answer as never);
  if (phase === 'answers') return;
  const [ordered] = mine(record.plans);
  for (const { id } of plan.jobs) session.setTeams(id, 0);
  for (const { id } of plan.jobs) session.setTeams(id, ordered?.teams?.[id] ?? 0);
  for (const { id, chosen } of plan.initiatives) if (chosen) session.toggleInitiative(id);
  for (const id of ordered?.initiatives ?? []) session.toggleInitiative(id);
  const [proposal] = mine(record.proposals);
  session.propose(proposal ? { to: proposal.to, kind: proposal.kind as never } : null);
}

it('two humans one after the other play another game than the engine does', () => {
  const found = { proposals: 0, replies: 0, endings: new Set<string | null>() };
  fc.assert(
    fc.property(anySeed, (seed) => {
      const record = byEngine(seed);
      const game = shared({ seed: String(seed) });
      const { session } = game;
      while (session.view?.phase !== 'over') {
        if (session.common?.phase === 'hand-over') session.takeSeat();
        if (session.common?.phase === 'outcome' || session.view?.phase === 'resolved') {
          session.next();
          continue;
        }
        putDown(session, record);
        if (session.view!.phase === 'moves') session.endQuarter();
        else session.sendAnswers();
      }
      const kept = recordOf(game);
      expect(kept.hashes, `seed ${seed}`).toEqual(record.hashes);
      expect([kept.score, kept.ending, kept.guests]).toEqual([record.score, record.ending, record.guests]);
      found.proposals += kept.proposals.length;
      found.replies += kept.replies.length;
      for (const { ending } of kept.guests!) found.endings.add(ending);
    }),
    tries(25),
  );
  expect(found.proposals).toBeGreaterThan(found.replies);
  expect(found.replies).toBeGreaterThan(5);
  expect(found.endings).toEqual(new Set(['quay-sold', 'quay-stands']));
});

/** Anything that the rules let whoever sits there put down. */
function anything(session: Session, roll: () => number): void {
  const any = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)];
  const { decisions, plan, proposal, asked } = session.view!;
  for (const { id, options } of decisions)
    session.choose(id, any(options.filter(({ blocked }) => blocked === null)).id);
  for (const { id } of plan.jobs) session.setTeams(id, Math.floor(roll() * 3));
  for (const { id } of plan.initiatives) if (roll() < 0.5) session.toggleInitiative(id);
  for (const { company, offers } of proposal.partners) {
    const { kind, blocked } = any(offers);
    if (blocked === null && kind !== 'purchase' && roll() < 0.5) session.propose({ to: company, kind });
  }
  for (const { company } of asked) if (roll() < 0.7) session.reply(company, any(ANSWERS));
}

it('what the second sees follows from what the first has put down', () => {
  fc.assert(
    fc.property(anySeed, fc.nat({ max: 4 }), (seed, quarters) => {
      const seen = ['one', 'other'].map((_, which) => {
        const { session } = shared({ seed: String(seed) });
        const roll = dice(seed);
        const turn = (die: () => number) => {
          if (session.common?.phase === 'hand-over') session.takeSeat();
          anything(session, die);
          const handed = session.view!.phase === 'moves' ? session.endQuarter() : session.sendAnswers();
          return handed;
        };
        for (let quarter = 0; quarter < quarters; quarter++) {
          while (session.common?.phase !== 'outcome' && session.view?.phase !== 'resolved') turn(roll);
          session.next();
          if (session.common === null) return null;
        }
        // Alike up to here; in this quarter the first plays by another die each time.
        turn(dice(seed + 1 + which));
        const { common } = session;
        session.takeSeat();
        return [common, session.view, session.seats, session.why({ of: 'cash' })];
      });
      expect(seen[1]).toEqual(seen[0]);
    }),
    tries(40),
  );
});

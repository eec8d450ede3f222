// Games kept as records, and records with one thing in them changed.
import { advanceRun, startRun, type Run, type RunRecord } from '../../src/record/index.ts';
import { PROPOSALS, type Model } from '../../src/sim/index.ts';
import { dice, someOrders } from './adversary.ts';

/** A game of `leader` in which every side tries anything, kept as it is played. */
export function keepWild(model: Model, leader: string, seed: number): RunRecord {
  const roll = dice(seed);
  const ambition = model.scenario.leaders.find(({ company }) => company === leader)!.ambitions[0].id;
  let run: Run = startRun(model, { leader, ambition, seed: String(seed), sides: { [leader]: 'human' } });
  while (run.record.score === null) run = advanceRun(run, someOrders(roll, run.world, run.state));
  return run.record;
}

export interface Forgery {
  what: string;
  /** The quarter in which a replay has to notice; null where it may not even start. */
  turn: string | null;
  record: RunRecord;
}

/** Another entry in the place of one. */
const replaced = <T>(list: readonly T[], at: number, entry: T | null): T[] =>
  list.flatMap((old, i) => (i === at ? (entry === null ? [] : [entry]) : [old]));

/** One forgery of each kind that this record has room for. */
export function forgeries(model: Model, record: RunRecord, roll: () => number): Forgery[] {
  const { scenario, names } = model;
  const found: Forgery[] = [];
  const any = <T>(list: readonly T[]) => Math.floor(roll() * list.length);
  const add = (what: string, turn: string | null, changed: Partial<RunRecord>) =>
    found.push({ what, turn, record: { ...record, ...changed } });

  const c = any(record.choices);
  const choice = record.choices[c];
  const decision = model.decisions[names.decisions.at(choice.decision)];
  for (const option of decision.options.filter(({ id }) => id !== choice.option))
    add(`${choice.decision} was answered with ${option.id}`, choice.turn, {
      choices: replaced(record.choices, c, { ...choice, option: option.id }),
    });
  add('an answer is missing', choice.turn, { choices: replaced(record.choices, c, null) });
  add('an answer stands twice', choice.turn, { choices: [...record.choices, choice] });
  add('an answer names no option', choice.turn, {
    choices: replaced(record.choices, c, { ...choice, option: 'nothing' }),
  });
  const other = names.companies.ids.find((id) => id !== choice.side)!;
  add('an answer is somebody else’s', choice.turn, {
    choices: replaced(record.choices, c, { ...choice, side: other }),
  });
  const last = record.choices.at(-1)!;
  if (choice.turn < last.turn)
    add('an answer comes too late', choice.turn, {
      choices: replaced(record.choices, c, { ...choice, turn: last.turn }),
    });

  const planned = record.plans.flatMap((plan, i) => (plan.initiatives.length > 0 ? [i] : []));
  if (planned.length > 0) {
    const p = planned[any(planned)];
    const plan = record.plans[p];
    add('an initiative is missing', plan.turn, {
      plans: replaced(record.plans, p, { ...plan, initiatives: plan.initiatives.slice(1) }),
    });
    const stranger = scenario.initiatives.find(({ id }) => !plan.initiatives.includes(id));
    if (stranger)
      add('another initiative was taken', plan.turn, {
        plans: replaced(record.plans, p, { ...plan, initiatives: [stranger.id] }),
      });
  }
  const working = record.plans.flatMap((plan, i) =>
    Object.values(plan.teams ?? {}).some((teams) => teams > 0) ? [i] : [],
  );
  if (working.length > 0) {
    const p = working[any(working)];
    const plan = record.plans[p];
    const [job] = Object.entries(plan.teams!).find(([, teams]) => teams > 0)!;
    const fewer = { ...plan.teams, [job]: plan.teams![job] - 1 };
    add('a team did nothing', plan.turn, { plans: replaced(record.plans, p, { ...plan, teams: fewer }) });
    add('a team too many worked', plan.turn, {
      plans: replaced(record.plans, p, { ...plan, teams: { ...plan.teams, [job]: 900 } }),
    });
    add('a job does not exist', plan.turn, {
      plans: replaced(record.plans, p, { ...plan, teams: { ...plan.teams, juggling: 1 } }),
    });
  }
  if (record.proposals.length > 0) {
    const p = any(record.proposals);
    const proposal = record.proposals[p];
    const kind = PROPOSALS.find((candidate) => candidate !== proposal.kind)!;
    add('a proposal was another', proposal.turn, {
      proposals: replaced(record.proposals, p, { ...proposal, kind }),
    });
    add('a proposal is missing', proposal.turn, { proposals: replaced(record.proposals, p, null) });
  }

  if (record.replies.length > 0) {
    const r = any(record.replies);
    const reply = record.replies[r];
    const stranger = names.companies.ids.find((id) => id !== reply.side && id !== reply.to)!;
    const forged: [string, RunRecord['replies']][] = [
      ['a reply is somebody else’s', replaced(record.replies, r, { ...reply, side: stranger })],
      ['a reply stands twice', [...record.replies, reply]],
      ['a reply says nothing', replaced(record.replies, r, { ...reply, answer: 'perhaps' })],
    ];
    const [what, replies] = forged[any(forged)];
    add(what, reply.turn, { replies });
  }

  const h = any(record.hashes);
  const turnOf = (position: number) => {
    const quarters = Number(record.from.slice(0, 4)) * 4 + Number(record.from.slice(6)) - 1 + position;
    return `${Math.floor(quarters / 4)}-Q${(quarters % 4) + 1}`;
  };
  const beyond = turnOf(record.hashes.length + 1);
  add('an answer is given after the end', beyond, {
    choices: [...record.choices, { ...choice, turn: beyond }],
  });
  const before = '1899-Q4';
  add('an answer was given before the start', before, {
    choices: [{ ...choice, turn: before }, ...record.choices],
  });
  add('a digest is another', turnOf(h), { hashes: replaced(record.hashes, h, '0'.repeat(32)) });
  add('the last digest is another', turnOf(record.hashes.length), { hash: '0'.repeat(32) });
  add('the luck is another', turnOf(0), { seed: `${record.seed}0` });
  add('the game ends a quarter early', turnOf(record.hashes.length - 1), {
    hashes: record.hashes.slice(0, -1),
  });
  add('the game goes on after its end', turnOf(record.hashes.length), {
    hashes: [...record.hashes, record.hash],
  });
  add('the score is better', turnOf(record.hashes.length), { score: record.score! + 1 });
  add('the ending is none', turnOf(record.hashes.length), { ending: null });
  add('the scenario has changed', null, { scenario: { ...record.scenario, hash: 'f'.repeat(32) } });
  add('the engine has changed', null, { engine: `${record.engine}.5` });
  add('the generator of luck has changed', null, { luck: 'dice' });
  add('the start is another', null, { from: '1999-Q1' });
  add('the ambition is none', null, { ambition: 'nothing' });
  return found;
}

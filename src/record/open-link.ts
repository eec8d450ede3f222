/** A link played to where it points: all other sides choose again, and the digest tells whether it came to the same. */
import type { Table } from '../rivals/index.ts';
import { policyNamed } from '../rivals/index.ts';
import { ANSWERS, PROPOSALS, turnOf, type Model } from '../sim/index.ts';
import { ENGINE_VERSION } from './format.ts';
import { hashScenario } from './hash.ts';
import { playInputs } from './inputs.ts';
import { codeOf, type LinkedInputs, type LinkedRun } from './link.ts';
import { turnName, type QuarterScript } from './orders.ts';
import { startRun, type Run } from './run.ts';
import { findGuestFault, HUMAN, isRunOver, startsTogether } from './seats.ts';
import { policiesOf } from './table.ts';
import type { Work } from './work.ts';

export interface OpenedLine {
  run: Run;
  shared: number;
  name: string;
}

export interface OpenedLink {
  /** As far as they fit; the last is the one that the link points into. */
  lines: OpenedLine[];
  at: number;
  /** What did not fit: in which quarter, null for the end of a line that is another one than the link tells of. */
  misfit: { turn: string | null; reason: string } | null;
}

export type OpenLinkResult = { ok: true; opened: OpenedLink } | { ok: false; reason: string };

/** In what the link was made by another version; null where all is the same. */
export function versionsApart(model: Model, { engine, scenario }: LinkedRun): string | null {
  if (engine !== ENGINE_VERSION) return `engine ${engine} / ${ENGINE_VERSION}`;
  const here = hashScenario(model.scenario);
  return scenario.hash === here ? null : `${scenario.hash.slice(0, 8)} / ${here.slice(0, 8)}`;
}

export function* openingLink(model: Model, linked: LinkedRun): Work<OpenLinkResult> {
  const fault = findFaultOf(model, linked);
  if (fault) return { ok: false, reason: fault };
  const finders = findersOf(model);
  const lines: OpenedLine[] = [];
  const start = startRun(model, optionsOf(model, linked));
  /** The runs of the line before, by quarters played. */
  let before: Run[] = [start];
  const all = linked.lines.reduce((sum, { quarters }) => sum + quarters.length, 0);
  let done = 0;
  const table = policiesOf(model, start.record);
  for (const line of linked.lines) {
    // What is shared lies in the line before; of one that does not fit, only as much as fits.
    const runs = before.slice(0, line.shared + 1);
    for (const quarter of line.quarters) {
      const misfit = playLinked(finders, runs, table, linked, quarter);
      if (misfit) {
        lines.push({ run: runs.at(-1)!, shared: line.shared, name: line.name });
        const turn = turnName(model, turnOf(model.layout, runs.at(-1)!.state));
        return {
          ok: true,
          opened: { lines, at: Math.min(linked.at, runs.length - 1), misfit: { turn, reason: misfit } },
        };
      }
      yield ++done / Math.max(1, all);
    }
    const run = runs.at(-1)!;
    lines.push({ run, shared: line.shared, name: line.name });
    if (run.record.hash !== line.hash) {
      const reason = 'the state that it ends in is not the one that was linked';
      return {
        ok: true,
        opened: { lines, at: Math.min(linked.at, runs.length - 1), misfit: { turn: null, reason } },
      };
    }
    before = runs;
  }
  return { ok: true, opened: { lines, at: linked.at, misfit: null } };
}

/** Plays one quarter more onto `runs`; gives the fault where it does not fit. */
function playLinked(
  finders: Finders,
  runs: Run[],
  table: Table,
  { seats }: LinkedRun,
  quarter: readonly LinkedInputs[],
): string | null {
  const run = runs.at(-1)!;
  if (isRunOver(run.record)) return 'the game was over, yet the link goes on';
  try {
    const { model } = run.world;
    const turn = turnName(model, turnOf(model.layout, run.state));
    runs.push(playInputs(run, table, scriptFrom(finders, seats, turn, quarter)));
    return null;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

/** What codes mean in this scenario, by company where they are a company's. */
interface Finders {
  options: Map<string, Map<number, { decision: string; option: string }>>;
  initiatives: Map<string, Map<number, string>>;
  jobs: Map<string, string[]>;
  companies: Map<number, string>;
}

function findersOf({ scenario, decisions, initiatives, leaders, names }: Model): Finders {
  const ids = names.companies.ids;
  return {
    options: new Map(
      ids.map((id, company) => [
        id,
        new Map(
          decisions
            .filter((decision) => decision.company === company)
            .flatMap(({ id: decision, options }) =>
              options.map(({ id: option }) => [codeOf(decision, option), { decision, option }] as const),
            ),
        ),
      ]),
    ),
    initiatives: new Map(
      ids.map((id, company) => [
        id,
        new Map(
          initiatives.flatMap((initiative, index) =>
            initiative.company === company
              ? [[codeOf(names.initiatives.ids[index]), names.initiatives.ids[index]] as const]
              : [],
          ),
        ),
      ]),
    ),
    jobs: new Map(leaders.map(({ company, jobs }) => [ids[company], jobs.map((job) => job.id)])),
    companies: new Map(scenario.companies.map(({ id }) => [codeOf(id), id])),
  };
}

/** Throws a RangeError for a code that means nothing here. */
function scriptFrom(
  { options, initiatives, jobs, companies }: Finders,
  seats: LinkedRun['seats'],
  turn: string,
  quarter: readonly LinkedInputs[],
): QuarterScript {
  const known = <Meaning>(found: Meaning | undefined, kind: string): Meaning => {
    if (found === undefined) throw new RangeError(`it takes ${kind} that this scenario does not have`);
    return found;
  };
  const script: QuarterScript = { choices: [], plans: [], proposals: [], replies: [] };
  for (const [seat, inputs] of quarter.entries()) {
    const side = seats[seat].leader;
    for (const code of inputs.choices)
      script.choices.push({ turn, side, ...known(options.get(side)?.get(code), 'an option') });
    const names = jobs.get(side) ?? [];
    if (inputs.teams && inputs.teams.length !== names.length)
      throw new RangeError('it shares teams out among other jobs than this scenario has');
    const teams = inputs.teams && Object.fromEntries(names.map((job, at) => [job, inputs.teams![at]]));
    const taken = inputs.initiatives.map((code) => known(initiatives.get(side)?.get(code), 'an initiative'));
    if (teams || taken.length > 0) script.plans.push({ turn, side, teams, initiatives: taken });
    if (inputs.proposal) {
      const to = known(companies.get(inputs.proposal.to), 'a company');
      script.proposals.push({ turn, side, to, kind: known(PROPOSALS[inputs.proposal.kind], 'a proposal') });
    }
    for (const { to, answer } of inputs.replies)
      script.replies.push({
        turn,
        side,
        to: known(companies.get(to), 'a company'),
        answer: known(ANSWERS[answer], 'an answer'),
      });
  }
  return script;
}

function optionsOf({ names }: Model, { seats: [first, ...guests], seed, from, rivals, others }: LinkedRun) {
  const humans = [first, ...guests].map(({ leader }) => leader);
  const sides = Object.fromEntries(
    names.companies.ids.map((id) => [
      id,
      Object.hasOwn(others, id) ? others[id] : humans.includes(id) ? HUMAN : rivals,
    ]),
  );
  return { ...first, guests, seed, from, sides };
}

/** Why nothing of a link can be played here, or null. */
function findFaultOf(model: Model, linked: LinkedRun): string | null {
  const { scenario, names, leaders } = model;
  const { seats, from, rivals, others, seed } = linked;
  if (linked.scenario.id !== scenario.header.id)
    return `the link is of the scenario "${linked.scenario.id}", not "${scenario.header.id}"`;
  if (seed === '') return 'the link has no seed';
  const [first] = seats;
  const leader = leaders.find(({ company }) => company === names.companies.find(first.leader));
  if (!leader || !scenario.leaders.some(({ company, playable }) => company === first.leader && playable))
    return `there is no leader "${first.leader}"`;
  if (!Object.hasOwn(leader.ambitions, first.ambition))
    return `"${first.leader}" has no ambition "${first.ambition}"`;
  const guestFault = findGuestFault(model, {
    leader: first.leader,
    guests: seats.slice(1).map((seat) => ({ ...seat, score: null, ending: null })),
  });
  if (guestFault) return guestFault;
  const stranger = Object.keys(others).find((side) => names.companies.find(side) === undefined);
  if (stranger !== undefined) return `there is no side "${stranger}"`;
  const policies = [rivals, ...Object.values(others)].filter((name) => name !== HUMAN);
  const unknown = policies.find((name) => policyNamed(model, name) === null);
  if (unknown !== undefined) return `there is no policy "${unknown}"`;
  const played = seats.map((seat) => seat.leader);
  if (!startsTogether(scenario, played).some((chapter) => chapter.from === from))
    return `the link starts in ${from}, where no game of ${played.join(' and ')} starts`;
  return null;
}

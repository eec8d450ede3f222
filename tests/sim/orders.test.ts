// What the rules allow: each fault is found and named, and nothing else is refused.
import { describe, expect, it } from 'vitest';
import {
  advance,
  dueDecisions,
  findFault,
  initiativeBlocked,
  initiativeSlots,
  NO_ORDERS,
  type Orders,
  type State,
} from '../../src/sim/index.ts';
import { get, put, quarter } from './helpers.ts';
import { tiny } from './tiny.ts';

const { model, world, start } = tiny();
const { names } = model;
const mill = names.companies.at('mill');
const bakery = names.companies.at('bakery');
const [opening, reply] = [names.decisions.at('opening'), names.decisions.at('reply')];
const [advertise, sow] = [names.initiatives.at('advertise'), names.initiatives.at('sow')];
type Change = Parameters<typeof put>[2];

const answered: Orders = { ...NO_ORDERS, choices: [{ decision: opening, option: 0 }] };
const plan = (initiatives: number[], teams: number[] | null = null, company = mill): Orders => ({
  ...answered,
  plans: [{ company, teams, initiatives }],
});
const propose = (...proposals: Orders['proposals']): Orders => ({ ...answered, proposals });

describe('the moves', () => {
  it.each([
    ['an answer', answered],
    ['a plan that uses all teams', plan([], [1, 0, 0, 1, 0])],
    ['a plan that uses none', plan([], [0, 0, 0, 0, 0])],
    ['an initiative', plan([advertise])],
    ['a proposal', propose({ company: mill, to: bakery, kind: 0 })],
    [
      'two proposals by two',
      propose({ company: mill, to: bakery, kind: 0 }, { company: bakery, to: mill, kind: 2 }),
    ],
  ])('%s is refused though the page offers it', (_, orders) => {
    expect(findFault(world, start, orders)).toBeNull();
  });

  it.each<[string, string, Orders, Change[]]>([
    ['no answer', 'decision "opening" has no answer', NO_ORDERS, []],
    ['two answers to one decision', 'decision "opening" is not due', { ...answered, choices: [...answered.choices, ...answered.choices] }, []],
    ['an answer to what was not asked', 'decision "flood" is not due', { ...answered, choices: [...answered.choices, { decision: names.decisions.at('flood'), option: 0 }] }, []],
    ['an answer that comes too early', 'decision "reply" is not due', { ...answered, choices: [...answered.choices, { decision: reply, option: 0 }] }, []],
    ['a decision that does not exist', 'decision "99" is not due', { ...answered, choices: [...answered.choices, { decision: 99, option: 0 }] }, []],
    ['an option that does not exist', 'decision "opening" has no such option', { ...answered, choices: [{ decision: opening, option: 2 }] }, []],
    ['half an option', 'decision "opening" has no such option', { ...answered, choices: [{ decision: opening, option: 0.5 }] }, []],
    ['an option that is closed', 'option "grand" of "opening" is not open', { ...answered, choices: [{ decision: opening, option: 1 }] }, [['cash', ['mill'], 9]]],
    ['a plan of somebody who leads nothing', '"guild" has no plan', plan([], null, names.companies.at('guild')), []],
    ['a second plan', '"mill" has two plans', { ...answered, plans: [...plan([]).plans, ...plan([]).plans] }, []],
    ['a plan that leaves a job out', 'the plan of "mill" does not name its 5 jobs', plan([], [1, 1]), []],
    ['half a team', 'holds a number that is no number of teams', plan([], [0.5, 0, 0, 0, 0]), []],
    ['a negative team', 'holds a number that is no number of teams', plan([], [2, -1, 0, 0, 0]), []],
    ['a team that is none', 'holds a number that is no number of teams', plan([], [NaN, 0, 0, 0, 0]), []],
    ['more teams than there are', 'the plan of "mill" uses 3 teams of 2', plan([], [1, 1, 1, 0, 0]), []],
    ['two initiatives in a poor quarter', '"mill" takes more initiatives than a quarter holds', plan([advertise, sow]), []],
    ['one initiative twice', '"mill" takes the initiative "sow" twice', plan([sow, sow]), [['cash', ['mill'], 15]]],
    ['an initiative that does not exist', '"mill" has no such initiative', plan([7]), []],
    ['an initiative that cools down', 'the initiative "advertise" is not open (cooldown)', plan([advertise]), [['used', ['advertise'], 2], ['turn', [], 3], ['chosen', ['opening'], 1]]],
    ['an initiative whose conditions fail', 'the initiative "sow" is not open (conditions)', plan([sow]), [['trust', ['mill'], 39]]],
    ['an initiative that costs too much', 'the initiative "sow" is not open (money)', plan([sow]), [['cash', ['mill'], 3.9]]],
    ['a proposal to oneself', '"mill" proposes to nobody', propose({ company: mill, to: mill, kind: 0 }), []],
    ['a proposal to nobody', '"mill" proposes to nobody', propose({ company: mill, to: -1, kind: 0 }), []],
    ['a proposal of nothing', '"mill" proposes nothing that exists', propose({ company: mill, to: bakery, kind: 6 }), []],
    ['two proposals', '"mill" may put one proposal a quarter', propose({ company: mill, to: bakery, kind: 0 }, { company: mill, to: bakery, kind: 1 }), []],
    ['a proposal to a closed company', 'the proposal "partnership" of "mill" cannot be put (closed)', propose({ company: mill, to: bakery, kind: 0 }), [['status', ['bakery'], 2]]],
  ])('%s is let through, or refused in other words', (_, fault, orders, changes) => {
    const given = changes.some(([block]) => block === 'chosen') ? { ...orders, choices: [] } : orders;
    expect(findFault(world, put(model, start, ...changes), given)).toContain(fault);
  }); // prettier-ignore
});

describe('the answers', () => {
  const asked = advance(world, start, { ...NO_ORDERS, choices: [{ decision: opening, option: 1 }] });

  it('a rival is not asked for its answer, or asked without a reason', () => {
    expect(dueDecisions(world, asked).map(({ id }) => id)).toEqual(['reply']);
    expect(dueDecisions(world, advance(world, start, answered))).toEqual([]);
  });

  it('plans and proposals can be changed after the others have moved', () => {
    const choices = [{ decision: reply, option: 1 }];
    expect(findFault(world, asked, { ...NO_ORDERS, choices })).toBeNull();
    expect(findFault(world, asked, { ...plan([]), choices })).toBe('plans and proposals belong to the moves');
    expect(findFault(world, asked, { ...propose({ company: mill, to: bakery, kind: 0 }), choices })).toBe(
      'plans and proposals belong to the moves',
    );
    expect(findFault(world, asked, NO_ORDERS)).toBe('decision "reply" has no answer');
  });

  it('an answer is not in force, or asked for again', () => {
    const copied = advance(world, asked, { ...NO_ORDERS, choices: [{ decision: reply, option: 1 }] });
    expect(get(model, copied, 'launched', 'stall')).toBe(1);
    expect(get(model, copied, 'chosen', 'reply')).toBe(2);
    expect(dueDecisions(world, copied).map(({ id }) => id)).not.toContain('reply');
  });
});

describe('initiatives', () => {
  const take = (state: State, initiatives: number[]) =>
    quarter(world, state, { ...NO_ORDERS, plans: [{ company: mill, teams: null, initiatives }] });

  it('the price of an initiative vanishes, or is paid by nobody', () => {
    const moved = advance(world, start, plan([sow]));
    expect(get(model, moved, 'cash', 'mill')).toBe(6);
    expect(get(model, moved, 'accounts', 'suppliers')).toBe(4);
    expect(get(model, moved, 'hiresLater', 'mill')).toBe(1);
  });

  it('an initiative cools down for more or fewer quarters than the page says', () => {
    const blocked: (string | null)[] = [];
    let state = take(put(model, start, ['chosen', ['opening'], 1]), [advertise]);
    for (let i = 0; i < 4; i++) {
      blocked.push(initiativeBlocked(world, state, model.initiatives[advertise]));
      state = quarter(world, state);
    }
    expect(blocked).toEqual(['cooldown', 'cooldown', null, null]);
    expect(initiativeBlocked(world, take(start, [sow]), model.initiatives[sow])).toBeNull();
  });

  it('a rich quarter does not hold two initiatives, or two that cannot be paid together are let through', () => {
    const leader = model.leaders[0];
    expect(
      [14.9, 15].map((cash) => initiativeSlots(world, put(model, start, ['cash', ['mill'], cash]), leader)),
    ).toEqual([1, 2]);
    expect(findFault(world, put(model, start, ['cash', ['mill'], 15]), plan([advertise, sow]))).toBeNull();
    const poor = tiny({ edit: (scenario) => void (scenario.leaders[0].initiativeSlots.richFrom = 5) });
    const five = put(poor.model, poor.start, ['cash', ['mill'], 5.9]);
    expect(findFault(poor.world, five, plan([advertise, sow]))).toBe('"mill" cannot pay for its initiatives');
  });
});

it('a proposal is forgotten at once, or still stands next quarter', () => {
  const put_ = advance(world, start, propose({ company: mill, to: bakery, kind: 3 }));
  expect([get(model, put_, 'proposalTo', 'mill'), get(model, put_, 'proposalKind', 'mill')]).toEqual([
    bakery + 1,
    4,
  ]);
  const later = advance(world, advance(world, put_, NO_ORDERS), NO_ORDERS);
  expect(get(model, later, 'proposalTo', 'mill')).toBe(0);
});

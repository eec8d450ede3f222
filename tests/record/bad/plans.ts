// Plans and proposals that the rules do not allow, or that lead to other states than the record says.
import { played, type Fixture } from './fixture.ts';

const FIRST = '1901-Q1';
const propose = (to: string, kind: string, turn = FIRST) => ({ turn, side: 'mill-lane', to, kind });

export const plans: Fixture[] = [
  played(
    'a team moved to another job',
    FIRST,
    ({ plans: [plan] }) => {
      const teams = plan.teams as Record<string, number>;
      teams.bake--;
      teams.greet++;
    },
    `the state after ${FIRST} is not the recorded one`,
  ),
  played(
    'more teams than there are',
    FIRST,
    ({ plans: [plan] }) => (plan.teams = { bake: 5, sweep: 0, greet: 0 }),
    'the plan of "mill-lane" uses 5 teams of 4',
  ),
  played(
    'a job that does not exist',
    FIRST,
    ({ plans: [plan] }) => ((plan.teams as Record<string, number>).dream = 0),
    '"mill-lane" has no job "dream"',
  ),
  played(
    'a plan of a side that has none',
    FIRST,
    ({ plans: [plan] }) => (plan.side = 'quayside'),
    '"quayside" has no plan',
  ),
  played(
    'a plan of a side whom nobody knows',
    FIRST,
    ({ plans: [plan] }) => (plan.side = 'moonlight'),
    'there is no side "moonlight"',
  ),
  played(
    'two plans in a quarter',
    FIRST,
    (record) => record.plans.push({ ...record.plans[0] }),
    '"mill-lane" has two plans',
  ),
  played(
    'an initiative that does not exist',
    FIRST,
    ({ plans: [plan] }) => (plan.initiatives = ['day-shift']),
    'there is no initiative "day-shift"',
  ),
  played(
    "somebody else's initiative",
    FIRST,
    ({ plans: [plan] }) => (plan.initiatives = ['brass-band']),
    '"mill-lane" has no such initiative',
  ),
  played(
    'an initiative taken twice at once',
    FIRST,
    ({ plans: [plan] }) => (plan.initiatives = ['night-shift', 'night-shift']),
    'takes more initiatives than a quarter holds',
  ),
  played(
    'an initiative that has to rest',
    '1901-Q2',
    (record) => {
      record.plans = record.plans.filter(({ turn }) => turn !== '1901-Q2');
      record.plans.push({ turn: '1901-Q2', side: 'mill-lane', teams: null, initiatives: ['night-shift'] });
    },
    'the initiative "night-shift" is not open (cooldown)',
  ),
  played(
    'an initiative left out',
    FIRST,
    ({ plans: [plan] }) => (plan.initiatives = []),
    `the state after ${FIRST} is not the recorded one`,
  ),
  played(
    'a proposal that does not exist',
    FIRST,
    (record) => record.proposals.push(propose('quayside', 'bribe')),
    'there is no proposal "bribe"',
  ),
  played(
    'a proposal to nobody',
    FIRST,
    (record) => record.proposals.push(propose('moonlight', 'truce')),
    'there is no side "moonlight"',
  ),
  played(
    'a proposal to oneself',
    FIRST,
    (record) => record.proposals.push(propose('mill-lane', 'truce')),
    '"mill-lane" proposes to nobody',
  ),
  played(
    'a proposal that nobody made',
    '1902-Q1',
    (record) => record.proposals.push(propose('quayside', 'truce', '1902-Q1')),
    'the state after 1902-Q1 is not',
  ),
];

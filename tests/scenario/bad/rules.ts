// Elements that are right each by itself and wrong together.
import type { Fixture } from './fixture.ts';

const RICH = '[{is: cash, company: mill-lane, atLeast: 9}]';

export const rules: Fixture[] = [
  {
    name: 'a decision before the calendar begins',
    file: 'course.yaml',
    from: 'from: 1901-Q1\n',
    to: 'from: »1900-Q4\n',
    path: 'decisions[0].from',
    says: '1900-Q4 lies outside the calendar (1901-Q1 to 1902-Q4)',
  },
  {
    name: 'a decision after the last quarter, where events may still come',
    file: 'course.yaml',
    from: 'from: 1901-Q3\n',
    to: 'from: »1903-Q1\n',
    path: 'decisions[1].from',
    says: 'outside the calendar (1901-Q1 to 1902-Q4)',
  },
  {
    name: 'an event after the epilogue',
    file: 'course.yaml',
    from: 'to: 1902-Q1\n',
    to: 'to: »1903-Q3\n',
    path: 'events[0].to',
    says: '1903-Q3 lies outside the calendar (1901-Q1 to 1903-Q2)',
  },
  {
    name: 'a plan for a quarter that is never played',
    file: 'course.yaml',
    from: 'quarter: 1901-Q4',
    to: 'quarter: »1999-Q4',
    path: 'record[1].quarter',
    says: '1999-Q4 lies outside the calendar',
  },
  {
    name: 'a window that ends before it begins',
    file: 'course.yaml',
    from: 'from: 1901-Q1\n    to: 1901-Q2',
    to: 'from: 1901-Q3\n    to: »1901-Q2',
    path: 'decisions[0].to',
    says: 'the window ends (1901-Q2) before it begins (1901-Q3)',
  },
  {
    name: 'a calendar that runs backwards',
    file: 'scenario.yaml',
    from: '{from: 1901-Q1, to: 1902-Q4, epilogue: 1903-Q2}',
    to: '{from: 1904-Q1, to: »1902-Q4, epilogue: 1904-Q2}',
    path: 'scenario.calendar.to',
    says: 'the calendar ends before it begins',
  },
  {
    name: 'an epilogue before the end',
    file: 'scenario.yaml',
    from: 'epilogue: 1903-Q2',
    to: 'epilogue: »1902-Q3',
    path: 'scenario.calendar.epilogue',
    says: 'the epilogue ends before the game does',
  },
  {
    name: 'shares of a layer above 1',
    file: 'world.yaml',
    from: 'shares: {town: 0.1}',
    to: 'shares: {town: »0.7}',
    path: 'products[1].shares.town',
    says: 'the shares of oven in town sum to 1.1',
  },
  {
    name: 'sizes of segments that do not sum to 1',
    file: 'world.yaml',
    from: 'size: 0.6',
    to: 'size: »0.5',
    path: 'segments[0].size',
    says: 'the size weights of the segments sum to 0.9; they have to sum to 1',
  },
  {
    name: 'products that run on each other',
    file: 'world.yaml',
    from: 'launched: true, qualities: {flavour: 6,',
    to: 'launched: true, runsOn: »rye, qualities: {flavour: 6,',
    path: 'products[0].runsOn',
    says: 'runs on one of a layer that comes before its own',
  },
  {
    name: 'a product that runs on itself',
    file: 'world.yaml',
    from: 'runsOn: brick-oven',
    to: 'runsOn: »rye',
    path: 'products[2].runsOn',
    says: 'runs on one of a layer that comes before its own',
  },
  {
    name: 'a product that is moved onto one above it',
    file: 'course.yaml',
    from: 'rebase, product: rye, base: steam-oven',
    to: 'rebase, product: steam-oven, base: »rye',
    path: 'events[1].effects[3].base',
    says: 'runs on one of a layer that comes before its own',
  },
  {
    name: 'an id that stands twice',
    file: 'course.yaml',
    from: '- id: fair\n',
    to: '- id: »flood\n',
    path: 'events[1].id',
    says: '"flood" stands twice among the events',
  },
  {
    name: 'a situation named like a decision',
    file: 'course.yaml',
    from: 'id: rats',
    to: 'id: »steam',
    path: 'situations[0].id',
    says: '"steam" stands twice',
  },
  {
    name: 'an option that stands twice',
    file: 'course.yaml',
    from: '{id: sieve, label',
    to: '{id: »cat, label',
    path: 'situations[0].options[1].id',
    says: 'option "cat" stands twice',
  },
  {
    name: 'a relation told from both sides',
    file: 'world.yaml',
    from: 'value: 45}\n',
    to: 'value: 45}\n  - »{company: quayside, other: mill-lane, value: 60}\n',
    path: 'relations[1]',
    says: '"mill-lane and quayside" stands twice',
  },
  {
    name: 'an attribute that stands twice',
    file: 'scenario.yaml',
    from: '- {id: flavour, name: Flavour}\n',
    to: '- {id: flavour, name: Flavour}\n    - {id: »flavour, name: Taste}\n',
    path: 'scenario.attributes[1].id',
    says: '"flavour" stands twice among the attributes',
  },
  {
    name: 'a job that stands twice',
    file: 'world.yaml',
    from: 'work: {kind: community}}\n',
    to: 'work: {kind: community}}\n      - {id: »greet, label: Greet again, note: Twice., work: {kind: community}}\n',
    path: 'leaders[0].jobs[3].id',
    says: '"greet" stands twice among the jobs',
  },
  {
    name: 'a chance that stands twice in one option',
    file: 'course.yaml',
    from: 'id: forgiven',
    to: 'id: »repaid',
    path: 'decisions[0].options[0].effects[2].else[0].id',
    says: 'the chance "repaid" stands twice',
  },
  {
    name: 'a delay longer than the rest before the initiative comes again',
    file: 'course.yaml',
    from: 'by: 0.5, after: 3',
    to: 'by: 0.5, after: »4',
    path: 'initiatives[0].effects[1].after',
    says: 'comes after 4 quarters, but the initiative can be taken again after 3',
  },
  {
    name: 'an option with needs that never says why it is closed',
    file: 'course.yaml',
    from: '      - id: lend\n        label: Lend it\n        blocked: Nobody lends what is not there.\n',
    to: '      - »id: lend\n        label: Lend it\n',
    path: 'decisions[0].options[0]',
    says: 'has to say in "blocked" why it may be closed',
  },
  {
    name: 'a decision whose options may all be closed',
    file: 'course.yaml',
    from: `options:
      - {id: cat, label: Buy a cat, effects: [{do: staff, company: mill-lane, by: 1}]}
      - {id: sieve, label: Buy a sieve,`,
    to: `»options:
      - {id: cat, label: Buy a cat, needs: ${RICH}, blocked: No money., effects: []}
      - {id: sieve, label: Buy a sieve, needs: ${RICH}, blocked: No money.,`,
    path: 'situations[0].options',
    says: 'at least one option has to be open whatever the state',
  },
  {
    name: 'a decision that a player meets without a body',
    file: 'course.yaml',
    from: `id: first-loaf
    company: mill-lane
    from: 1901-Q1
    to: 1901-Q2
    round: move
    title: The first loaf of the year
    body: The harbour asks for bread on credit.
`,
    to: `»id: first-loaf
    company: mill-lane
    from: 1901-Q1
    to: 1901-Q2
    round: move
    title: The first loaf of the year
`,
    path: 'decisions[0].body',
    says: 'a decision that a player meets needs a body',
  },
  {
    name: 'a missing parameter',
    file: 'world.yaml',
    from: '  - {id: network-effect, value: {centre: 1.5, sd: 0.2, min: 1, max: 2, free: true}, sources: [ledger]}\n',
    to: '',
    toldAt: { file: 'scenario.yaml', words: 'scenario:' },
    path: 'scenario',
    says: 'the parameter "network-effect" is missing (beta: utility of an expected share of 1)',
  },
  {
    name: 'an unknown parameter',
    file: 'world.yaml',
    from: '- {id: survey-error, value: 0.2}',
    to: '- {id: survey-error, value: 0.2}\n  - {id: »network-efect, value: 2}',
    path: 'parameters[80].id',
    says: '"network-efect" is not a parameter of the model; did you mean "network-effect"?',
  },
];

// What the engine takes for granted: without it, a scenario that reads well could not be played.
import type { Fixture } from './fixture.ts';

export const engineNeeds: Fixture[] = [
  {
    name: 'no attribute "stability"',
    file: 'scenario.yaml',
    from: '  attributes:\n    - {id: flavour, name: Flavour}\n    - {id: stability, name: Evenness}',
    to: '  »attributes:\n    - {id: flavour, name: Flavour}\n    - {id: evenness, name: Evenness}',
    path: 'scenario.attributes',
    says: 'the model needs the attribute "stability"',
    others: true,
  },
  {
    name: 'no attribute "extensibility"',
    file: 'scenario.yaml',
    from: '- {id: extensibility, name: Room for others}',
    to: '- {id: room, name: Room for others}',
    toldAt: { file: 'scenario.yaml', words: 'attributes:' },
    path: 'scenario.attributes',
    says: 'the model needs the attribute "extensibility"',
    others: true,
  },
  {
    name: 'nobody to play',
    file: 'world.yaml',
    from: 'playable: true',
    to: 'playable: false',
    toldAt: { file: 'scenario.yaml', words: 'scenario:' },
    path: 'scenario',
    says: 'a scenario needs a leader that is playable',
  },
  {
    name: 'no ending for games that end in no other',
    file: 'course.yaml',
    from: 'text: The ovens were still warm., when: []}',
    to: 'text: The ovens were still warm., when: [{is: cash, company: mill-lane, atLeast: 1}]}',
    toldAt: { file: 'world.yaml', words: 'mill-lane\n    playable' },
    path: 'leaders[0].company',
    says: 'a playable leader needs an ending without conditions',
  },
  {
    name: 'a plan for a company that nobody leads',
    file: 'course.yaml',
    from: '{id: hearth, company: mill-lane, name: The hearth, note: Bake and greet., ambition: beloved, choices: {first-loaf: refuse}, teams: {bake: 2, greet: 1}, initiatives: [night-shift]}',
    to: '{id: hearth, company: »quayside, name: The hearth, note: Bake and greet., ambition: beloved, choices: {}, teams: {}, initiatives: []}',
    path: 'plans[0].company',
    says: '"quayside" has no leader, and so no plan',
    others: true,
  },
  {
    name: 'a record of a company that nobody leads',
    file: 'course.yaml',
    from: '- {company: mill-lane, quarter: 1901-Q4, initiatives: [night-shift]',
    to: '- {company: »quayside, quarter: 1901-Q4, initiatives: [brass-band]',
    path: 'record[1].company',
    says: '"quayside" has no leader, and so no plan',
  },
  {
    name: "somebody else's initiative in the record",
    file: 'course.yaml',
    from: 'quarter: 1901-Q4, initiatives: [night-shift]',
    to: 'quarter: 1901-Q4, initiatives: [»brass-band]',
    path: 'record[1].initiatives[0]',
    says: `the initiative "brass-band" is quayside's, not mill-lane's`,
  },
  {
    name: "somebody else's decision in a plan",
    file: 'course.yaml',
    from: 'choices: {first-loaf: refuse}',
    to: 'choices: {steam: »wait}',
    path: 'plans[0].choices.steam',
    says: `the decision "steam" is quayside's, not mill-lane's`,
  },
  {
    name: 'a company named like an account',
    file: 'world.yaml',
    from: '- {id: quayside, name: Quayside Bread,',
    to: '- {id: »suppliers, name: The suppliers, cash: 1, teams: 0, trust: 1, influence: 1}\n  - {id: quayside, name: Quayside Bread,',
    path: 'companies[1].id',
    says: '"suppliers" is an account outside the companies',
  },
  {
    name: 'a track that starts outside its bounds',
    file: 'world.yaml',
    from: 'value: 40, min: 0, max: 100',
    to: 'value: »140, min: 0, max: 100',
    path: 'tracks[0].value',
    says: 'a track starts between its min and its max',
  },
  {
    name: 'a goal that ends where it starts',
    file: 'world.yaml',
    from: 'from: 30, to: 80',
    to: 'from: 30, to: »30',
    path: 'leaders[0].goals[1].parts[0].to',
    says: 'a goal is reached at another value than it starts from',
  },
  {
    name: 'a parameter below what the model makes sense of',
    file: 'world.yaml',
    from: '{id: complementor-time, value: 5}',
    to: '{id: complementor-time, value: »0}',
    path: 'parameters[6].value',
    says: '"complementor-time" lies between 1 and 1000000, not at 0',
  },
  {
    name: 'a part above 1',
    file: 'world.yaml',
    from: '{id: noise-persistence, value: 0.85}',
    to: '{id: noise-persistence, value: »1.2}',
    path: 'parameters[16].value',
    says: '"noise-persistence" lies between 0 and 1, not at 1.2',
  },
  {
    name: 'two leaders of one company',
    file: 'world.yaml',
    from: '      - {text: Who gets the first loaf?}\n',
    to: `      - {text: Who gets the first loaf?}
  - »company: mill-lane
    playable: false
    place: Mill Lane
    who: You are the younger of two bakers.
    have: [A broom]
    hard: 1
    hardNote: Nobody asks you.
    initiativeSlots: {poor: 1, rich: 1, richFrom: 1}
    goals: [{id: reach, label: Loaves, parts: [{measure: {is: use, product: rye}, from: 0, to: 1}]}]
    ambitions: [{id: steady, label: Steady, note: As ever., weights: {reach: 1}}]
    jobs: []
    plan: {}
    questions: []
`,
    path: 'leaders[1]',
    says: '"mill-lane" stands twice among the leaders',
    others: true,
  },
];

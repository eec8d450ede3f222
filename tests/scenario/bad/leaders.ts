// What is said of a leader that nothing else in the scenario bears out.
import type { Fixture } from './fixture.ts';

export const leaders: Fixture[] = [
  {
    name: 'an opening for a chapter that is not there',
    file: 'world.yaml',
    from: '{chapter: steam, who',
    to: '{chapter: »stem, who',
    path: 'leaders[0].openings[0].chapter',
    says: 'there is no chapter "stem"; did you mean "steam"?',
  },
  {
    name: 'a resource that is no track',
    file: 'world.yaml',
    from: 'resources: [goodwill]',
    to: 'resources: [»goodwil]',
    path: 'leaders[0].resources[0]',
    says: 'there is no track "goodwil"; did you mean "goodwill"?',
  },
  {
    name: 'a style that is no plan',
    file: 'world.yaml',
    from: 'styles: [hearth]',
    to: 'styles: [»heart]',
    path: 'leaders[0].styles[0]',
    says: 'there is no plan "heart"; did you mean "hearth"?',
  },
  {
    name: 'a plan that plays for an ambition its leader has not',
    file: 'course.yaml',
    from: 'ambition: beloved',
    to: 'ambition: »belovd',
    path: 'plans[0].ambition',
    says: 'mill-lane has no ambition "belovd"; did you mean "beloved"?',
  },
  {
    name: 'an adviser whom nobody has introduced',
    file: 'course.yaml',
    from: '[{name: The apprentice, line',
    to: '[{name: »The aprentice, line',
    path: 'decisions[0].advisers[0].name',
    says: 'mill-lane has no adviser "The aprentice"; did you mean "The apprentice"?',
  },
  {
    name: 'an adviser who wants nothing',
    file: 'world.yaml',
    from: '{name: The flour merchant, interest: Flour.}',
    to: '»{name: The flour merchant}',
    path: 'leaders[0].advisers[1].interest',
    says: 'is missing',
  },
  {
    name: "somebody else's plan as a style",
    file: 'course.yaml',
    from: '{id: hearth, company: mill-lane, name: The hearth, note: Bake and greet., ambition: beloved, choices: {first-loaf: refuse}, teams: {bake: 2, greet: 1}, initiatives: [night-shift]}',
    to: '{id: hearth, company: quayside, name: The hearth, note: Bake and greet., choices: {}, teams: {}, initiatives: []}',
    toldAt: { file: 'world.yaml', words: 'hearth]' },
    path: 'leaders[0].styles[0]',
    says: 'the plan "hearth" is quayside\'s, not mill-lane\'s',
    others: true,
  },
];

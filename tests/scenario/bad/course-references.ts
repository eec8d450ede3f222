// Ids in decisions, events and plans that lead nowhere, at every depth of conditions, effects and chances.
import type { Fixture } from './fixture.ts';

const NEEDS = 'decisions[0].options[0].needs[0]';
const EFFECTS = 'decisions[0].options[0].effects';

/** A word exchanged for one that names nothing. */
const lost = (name: string, from: string, to: string, path: string, says: string): Fixture => ({
  name: `no such ${name}`,
  file: 'course.yaml',
  from,
  to,
  path,
  says,
});

export const courseReferences: Fixture[] = [
  lost(
    'company (giver of a payment)',
    'from: mill-lane, to: suppliers',
    'from: »old-mill, to: suppliers',
    `${EFFECTS}[1].from`,
    'there is no company "old-mill"',
  ),
  lost(
    'account (taker of a payment)',
    'from: mill-lane, to: suppliers',
    'from: mill-lane, to: »suplliers',
    `${EFFECTS}[1].to`,
    'there is no company "suplliers"',
  ),
  lost(
    'segment (under a not)',
    'segment: harbour, atMost: 0.1',
    'segment: »harber, atMost: 0.1',
    `${NEEDS}.of[1].of.segment`,
    'there is no segment "harber"; did you mean "harbour"?',
  ),
  lost(
    'attribute (in an initiative)',
    'attribute: stability, by: 0.5',
    'attribute: »stabilty, by: 0.5',
    'initiatives[0].effects[1].attribute',
    'there is no attribute "stabilty"; did you mean "stability"?',
  ),
  lost(
    'person',
    'serving, person: ada-miller',
    'serving, person: »ada-muller',
    `${NEEDS}.of[2].of[1].person`,
    'there is no person "ada-muller"; did you mean "ada-miller"?',
  ),
  lost(
    'foundation',
    'join, foundation: guild',
    'join, foundation: »gild',
    'events[1].effects[2].foundation',
    'there is no foundation "gild"; did you mean "guild"?',
  ),
  lost(
    'standard',
    'standard: guild-weight, atLeast',
    'standard: »guild-size, atLeast',
    `${NEEDS}.of[2].of[0].standard`,
    'there is no standard "guild-size"',
  ),
  lost(
    'track (in a shift of a chance)',
    'of: {is: track, track: goodwill}',
    'of: {is: track, track: »good-will}',
    `${EFFECTS}[2].of.shift[0].of.track`,
    'there is no track "good-will"; did you mean "goodwill"?',
  ),
  lost(
    'event',
    'event: flood}',
    'event: »blood}',
    `${NEEDS}.of[2].of[2].event`,
    'there is no event "blood"; did you mean "flood"?',
  ),
  lost(
    'initiative (in a plan)',
    'greet: 1}, initiatives: [night-shift]',
    'greet: 1}, initiatives: [»day-shift]',
    'plans[0].initiatives[0]',
    'there is no initiative "day-shift"',
  ),
  lost(
    'decision (in a condition)',
    'decision: first-loaf, option: lend}]',
    'decision: »last-loaf, option: lend}]',
    'situations[0].when[0].decision',
    'there is no decision "last-loaf"; did you mean "first-loaf"?',
  ),
  lost(
    'option (in a condition)',
    'decision: first-loaf, option: lend}]',
    'decision: first-loaf, option: »land}]',
    'situations[0].when[0].option',
    'decision "first-loaf" has no option "land"; did you mean "lend"?',
  ),
  lost(
    'decision (in a plan)',
    'choices: {first-loaf: refuse}',
    'choices: {second-loaf: »refuse}',
    'plans[0].choices.second-loaf',
    'there is no decision "second-loaf"',
  ),
  lost(
    'option (in a plan)',
    'choices: {first-loaf: refuse}',
    'choices: {first-loaf: »refuze}',
    'plans[0].choices.first-loaf',
    'has no option "refuze"; did you mean "refuse"?',
  ),
  lost(
    'option (of the record)',
    'record: build',
    'record: »biuld',
    'decisions[1].record',
    'there is no option "biuld"; did you mean "build"?',
  ),
  lost(
    'option (that is usual)',
    'usual: cat',
    'usual: »dog',
    'situations[0].usual',
    'there is no option "dog"',
  ),
  lost(
    'job (in the record)',
    'sweep: 1, greet: 1}, confidence',
    'weep: »1, greet: 1}, confidence',
    'record[0].teams.weep',
    'mill-lane has no job "weep"; did you mean "sweep"?',
  ),
  lost(
    'product (in a branch of a branch of a chance)',
    '{do: trust, company: mill-lane, by: 5, halfLife: 3}',
    '{do: debt, product: »rey, by: 1}',
    `${EFFECTS}[2].else[0].then[0].product`,
    'there is no product "rey"; did you mean "rye"?',
  ),
  lost(
    'company (named like what every object has)',
    'relation, company: mill-lane, other: quayside, by: -5',
    'relation, company: mill-lane, other: »tostring, by: -5',
    `${EFFECTS}[2].else[0].else[0].other`,
    'there is no company "tostring"',
  ),
];

// Texts that want to be more than texts.
import type { Fixture } from './fixture.ts';

const body = (name: string, text: string, says: string): Fixture => ({
  name,
  file: 'course.yaml',
  from: 'body: They came with the barge.',
  to: `body: »"${text}"`,
  path: 'situations[0].body',
  says,
});

const MARKUP = 'a text may not contain markup or script';
const UNSEEN = 'a text may not contain unseen characters';

export const words: Fixture[] = [
  body('a script', '<script>alert(1)</script>', MARKUP),
  body('a picture that fails on purpose', '<img src=x onerror=alert(1)>', MARKUP),
  body('a tag with room in it', '< svg/onload=alert(1)>', MARKUP),
  body('a tag behind escapes', '\\x3cscript\\x3ealert(1)', MARKUP),
  body('a comment of markup', '<!-- rats -->', MARKUP),
  body('the address of a script', 'See JavaScript:alert(1)', MARKUP),
  body('the address of a page', 'data:text/html,rats', MARKUP),
  body('a NUL behind an escape', 'rats\\0', UNSEEN),
  body('what clears a terminal, behind an escape', '\\e[2Jrats', UNSEEN),
  body('what clears a terminal in one character', '\\x9b2Jrats', UNSEEN),
  body('what turns the direction of writing', '\\u202estar', UNSEEN),
  body('what isolates a direction of writing', '\\u2067star', UNSEEN),
  body('half of a surrogate pair', '\\ud83d rats', UNSEEN),
  body('a text of 1201 characters', 'r'.repeat(1201), 'has to have at most 1200 characters'),
  {
    name: 'a script in a source',
    file: 'scenario.yaml',
    from: `cite: "The ledger of the millers' guild, 1901 to 1903"`,
    to: `cite: »"<script src='//x'></script>"`,
    path: 'sources[0].cite',
    says: MARKUP,
  },
  {
    name: 'a script in the source of a piece of news',
    file: 'course.yaml',
    from: 'news: {title: Flood,',
    to: 'news: {source: »"javascript:alert(1)", title: Flood,',
    path: 'events[0].news.source',
    says: MARKUP,
  },
  {
    name: 'a script in a reason',
    file: 'world.yaml',
    from: '{id: switching-cost, value: 1}',
    to: '{id: switching-cost, value: 1, why: »"<b>why</b>"}',
    path: 'parameters[1].why',
    says: MARKUP,
  },
  {
    name: 'a script for a name of a job',
    file: 'world.yaml',
    from: 'label: Sweep up',
    to: `label: »"<a href='javascript:alert(1)'>"`,
    path: 'leaders[0].jobs[1].label',
    says: MARKUP,
  },
];

// What a scenario says of the history behind it: facts, chapters, cards. What was measured has a file of its own.
import type { Fixture } from './fixture.ts';

const defect = (name: string, from: string, to: string, path: string, says: string): Fixture => ({
  name,
  file: 'history.yaml',
  from,
  to,
  path,
  says,
});
const header = (name: string, from: string, to: string, path: string, says: string): Fixture => ({
  ...defect(name, from, to, `scenario.chapters${path}`, says),
  file: 'scenario.yaml',
});

const WITHOUT = 'without: {events: {census: {effects: []}}}';
const TAKEN = 'facts[3].moves.without';
/** Another thing taken away than the census of the guild; a table with nothing marked is told at its last key. */
const without = (name: string, table: string, path: string, says: string): Fixture => {
  const marked = table.includes('»') ? table : mark(table, path);
  const to = marked.startsWith('»') ? `»without: ${marked.slice(1)}` : `without: ${marked}`;
  return defect(name, WITHOUT, to, table.includes('»') && path === '' ? '' : `${TAKEN}${path}`, says);
};
const mark = (table: string, path: string): string => {
  const key = path.split('.').at(-1)!;
  return key === '' ? `»${table}` : table.replace(`${key}:`, `»${key}:`);
};
const NOT_SOUND = 'the scenario is not sound without it: ';
const DECISION = 'an event or a decision has a "due" window and a "when", and nothing else has';
const MECHANISM = 'a mechanism has "moves", and nothing else has';

export const history: Fixture[] = [
  header('a chapter before the calendar', 'from: 1901-Q1, title: New Year', 'from: »1900-Q4, title: New Year', '[0].from', 'a chapter starts inside the calendar'),
  header('a chapter of the epilogue, in which nobody plays', 'from: 1901-Q4, title', 'from: »1903-Q1, title', '[1].from', 'a chapter starts inside the calendar'),
  header('a chapter before the one before it', 'from: 1901-Q1, title: New Year, note: Both ovens are lit.}\n    - {id: steam, from: 1901', 'from: 1902-Q3, title: New Year, note: Both ovens are lit.}\n    - {id: steam, from: »1901', '[1].from', 'chapters stand in order of time'),
  header('two chapters of one quarter', 'from: 1901-Q4, title', 'from: »1901-Q1, title', '[1].from', 'chapters stand in order of time'),
  { ...header('two chapters of one name', '{id: steam, from', '{id: »new-year, from', '[1].id', '"new-year" stands twice among the chapters'), others: true },
  header('a chapter of a year that is none', 'from: 1901-Q4, title', 'from: »1901-Q44, title', '[1].from', 'expected a quarter such as 2013-Q1, found "1901-Q44"'),
  {
    ...defect('a leader who arrives after the end', '    person: ada-miller\n', '    person: ada-miller\n    starts: »1903-Q1\n', 'leaders[0].starts', 'a leader starts inside the calendar'),
    file: 'world.yaml',
    others: true,
  },

  defect('a fact of no number', '{id: N01, kind', '{id: »fact-one, kind', 'facts[0].id', 'expected a fact such as N04, found "fact-one"'),
  defect('a fact that stands twice', '{id: N05,', '{id: »N01,', 'facts[4].id', '"N01" stands twice among the facts'),
  defect('a fact of no kind', 'kind: judgement', 'kind: »guess', 'facts[4].kind', 'expected one of event, decision, state, mechanism, judgement, found "guess"'),
  defect('a fact of no source', 'then., sources: [ledger]', 'then., »sources: []', 'facts[4].sources', 'has to have at least 1 entry, not 0'),
  defect('a fact whose source does not exist', 'then., sources: [ledger]', 'then., sources: [»legder]', 'facts[4].sources[0]', 'there is no source "legder"; did you mean "ledger"?'),
  defect('an event that is never due', '  - id: N03\n    kind: event\n    told: "1902"\n    claim: The guild counts every oven.\n    due: {from: 1902-Q2, to: 1903-Q1}\n', '  - »id: N03\n    kind: event\n    told: "1902"\n    claim: The guild counts every oven.\n', 'facts[2]', DECISION),
  defect('a decision that nothing shows', '  - id: N02\n    kind: decision\n    told: "1901"\n    claim: Mill Lane lends its first loaf to the harbour.\n    due: {from: 1901-Q1, to: 1901-Q2}\n    when: [{is: chose, decision: first-loaf, option: lend}]\n', '  - »id: N02\n    kind: decision\n    told: "1901"\n    claim: Mill Lane lends its first loaf to the harbour.\n    due: {from: 1901-Q1, to: 1901-Q2}\n', 'facts[1]', DECISION),
  defect('a decision that is shown by nothing at all', 'when: [{is: chose, decision: first-loaf, option: lend}]', '»when: []', 'facts[1].when', 'has to have at least 1 entry, not 0'),
  defect('a state that is due', '- {id: N01,', '- »{when: [{is: adoption}], due: {from: 1901-Q3, to: 1901-Q3}, id: N01,', 'facts[0]', DECISION),
  defect('a mechanism that moves nothing', '  - id: N04\n    kind: mechanism\n    told: 1901-1902\n    claim: Whoever was counted had a good name.\n    moves:\n      number: {is: trust, company: mill-lane}\n      quarter: 1902-Q3\n      way: up\n      without: {events: {census: {effects: []}}}\n', '  - »id: N04\n    kind: mechanism\n    told: 1901-1902\n    claim: Whoever was counted had a good name.\n', 'facts[3]', MECHANISM),
  defect('a judgement that moves something', '{id: N05,', `»{moves: {number: {is: adoption}, quarter: 1902-Q3, way: up, ${WITHOUT.replace('census', 'flood')}}, id: N05,`, 'facts[4]', MECHANISM),
  defect('a window that ends before it begins', '1901-Q1, to: 1901-Q2', '1901-Q3, to: »1901-Q2', 'facts[1].due.to', 'the window ends before it begins'),
  defect('a window before the calendar', 'due: {from: 1901-Q1', 'due: {from: »1900-Q4', 'facts[1].due.from', 'the window lies outside the calendar'),
  defect('a window beyond the epilogue', 'to: 1903-Q1', 'to: »1903-Q3', 'facts[2].due.to', 'the window lies outside the calendar'),
  defect('a fact shown by a decision that does not exist', 'decision: first-loaf', 'decision: »last-loaf', 'facts[1].when[0].decision', 'there is no decision "last-loaf"'),
  defect('a fact shown by an option that does not exist', 'option: lend', 'option: »lent', 'facts[1].when[0].option', 'decision "first-loaf" has no option "lent"; did you mean "lend"?'),
  defect('a mechanism looked at after the end', 'quarter: 1902-Q3', 'quarter: »1904-Q1', 'facts[3].moves.quarter', 'the quarter lies outside the calendar'),
  defect('a mechanism that moves somebody who does not exist', 'number: {is: trust, company: mill-lane}', 'number: {is: trust, company: »mill-road}', 'facts[3].moves.number.company', 'there is no company "mill-road"'),
  defect('a mechanism that moves what is true or false', 'number: {is: trust, company: mill-lane}', 'number: {is: »launched, product: rye}', 'facts[3].moves.number.is', '"launched" is none of the kinds trust,'),
  defect('a mechanism that moves neither way', 'way: up', 'way: »both', 'facts[3].moves.way', 'expected one of up, down, found "both"'),

  without('nothing taken away', '{}', '', 'a mechanism names what is without it'),
  without('a collection that does not exist', '{evens: {census: {effects: []}}}', '.evens', 'there is no collection "evens"; did you mean "events"?'),
  without('the prototype as a collection', '{»__proto__: {census: {effects: []}}}', '', '"__proto__" is not a key'),
  without('the constructor as a collection', '{»constructor: {census: {effects: []}}}', '', '"constructor" is not a key'),
  without('the prototype as an element', '{events: {»prototype: {effects: []}}}', '', '"prototype" is not a key'),
  without('the prototype as a key of an element', '{events: {census: {»__proto__: {effects: []}}}}', '', '"__proto__" is not a key'),
  without('a way of every table as a collection', '{to-string: {census: {effects: []}}}', '.to-string', 'there is no collection "to-string"'),
  without('a way of every table as a key', '{events: {census: {toString: []}}}', '.events.census', '"census" is no longer sound with these keys'),
  without('an element that does not exist', '{events: {cenus: {effects: []}}}', '.events.cenus', 'there is no "cenus" among the events'),
  without('an element of a kind that has no names', '{relations: {mill-lane: {value: 1}}}', '.relations.mill-lane', 'there is no "mill-lane" among the relations'),
  without('an element that does not carry the fact', '{events: {flood: {effects: []}}}', '.events.flood', '"flood" does not carry N04'),
  without('a key that its kind has not', '{events: {census: {efects: []}}}', '.events.census', '"census" is no longer sound with these keys'),
  without('a value of the wrong form', '{events: {census: {effects: 7}}}', '.events.census', '"census" is no longer sound with these keys'),
  without('something that must not be missing', '{events: {census: {from: null}}}', '.events.census', '"census" is no longer sound with these keys'),
  without('a huge key', `{events: {census: {${'k'.repeat(50_000)}: »1}}}`, `.events.census.${'k'.repeat(100)}…`, `the key "${'k'.repeat(60)}…" is not right`),
  without('a huge element', `{events: {»${'k'.repeat(50_000)}: {}}}`, `.events.${'k'.repeat(100)}…`, `the key "${'k'.repeat(60)}…" is not right`),
  without('an element with a path for its name', '{events: {»"../census": {}}}', '.events.../census', 'the key "../census" is not right'),
  without('a list of elements', '{»events: [census]}', '.events', 'expected a table of keys, found a list'),
  without('no number', '{events: {census: {chance: ».nan}}}', '', 'NaN is not a number'),
  without('somebody else with the same name', '{events: {census: {id: flod}}}', '.events.census', `${NOT_SOUND}an id is never taken away`),
  without('an effect on somebody who does not exist', '{events: {census: {effects: [{do: trust, company: nobody, by: 1}]}}}', '.events.census', `${NOT_SOUND}there is no company "nobody"`),
  without('a window outside the calendar', '{events: {census: {from: 1920-Q1}}}', '.events.census', `${NOT_SOUND}1920-Q1 lies outside the calendar`),

  defect('a card that leads nowhere', 'see: [the-loaf]', 'see: [»the-laof]', 'cards[0].see[0]', 'there is no card "the-laof"; did you mean "the-loaf"?'),
  defect('an element that is a system nobody tells of', 'embodies: [the-guild]', 'embodies: [»the-gild]', 'events[0].embodies[0]', 'there is no card "the-gild"; did you mean "the-guild"?'),
  defect('an element that carries a fact that does not exist', 'carries: [N03, N04]', 'carries: [N03, N04, »N99]', 'events[0].carries[2]', 'there is no fact "N99"'),
  { ...defect('a card that stands twice', '- {id: the-loaf,', '- {id: »the-guild,', 'cards[1].id', '"the-guild" stands twice among the cards'), others: true },
  defect('a card part before the calendar', 'from: 1901-Q1, text: The millers', 'from: »1900-Q4, text: The millers', 'cards[0].parts[0].from', 'a part opens inside the calendar'),
  defect('a card part that nobody lives to read', 'from: 1902-Q2, text', 'from: »1903-Q3, text', 'cards[0].parts[1].from', 'a part opens inside the calendar'),
  defect('card parts out of order', 'from: 1902-Q2, text', 'from: »1901-Q1, text', 'cards[0].parts[1].from', 'the parts of a card stand in order of time'),
  defect('a card with markup', 'It is never sold.', '»"<img src=x onerror=alert(1)>"', 'cards[1].parts[0].text', 'may not contain markup'),
  defect('a card of nothing', 'parts: [{from: 1901-Q1, text: It is never sold.}]', '»parts: []', 'cards[1].parts', 'has to have at least 1 entry, not 0'),
]; // prettier-ignore

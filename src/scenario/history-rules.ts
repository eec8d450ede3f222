/** What has to hold of the history behind a scenario: windows in the calendar, mechanisms that can be taken away, measures for every point. */
import { checkCalibration } from './calibration-rules.ts';
import { didYouMean } from './nearest.ts';
import type { ReportItem } from './problem.ts';
import { quarterNumber } from './turns.ts';
import { merged } from './without.ts';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName, type Scenario } from './vocabulary/schema.ts';

export function checkHistory(scenario: Scenario, report: ReportItem): void {
  const { from, to, epilogue } = scenario.header.calendar;
  // Of a calendar that is none nothing can lie inside: it has been told.
  if (!(from <= to && to <= epilogue)) return;
  checkChapters(scenario, report);
  checkFacts(scenario, report);
  checkCards(scenario, report);
  checkSeries(scenario, report);
  checkCalibration(scenario, report);
}

function inCalendar(scenario: Scenario, quarter: string): boolean {
  const { from, epilogue } = scenario.header.calendar;
  return from <= quarter && quarter <= epilogue;
}

function checkChapters(scenario: Scenario, report: ReportItem): void {
  const { header, leaders } = scenario;
  const { from, to } = header.calendar;
  const seen = new Set<string>();
  header.chapters?.forEach((chapter, position) => {
    const before = header.chapters![position - 1];
    if (seen.has(chapter.id))
      report(header, ['chapters', position, 'id'], `"${chapter.id}" stands twice among the chapters`);
    seen.add(chapter.id);
    if (chapter.from < from || chapter.from > to)
      report(header, ['chapters', position, 'from'], 'a chapter starts inside the calendar');
    else if (before && chapter.from <= before.from)
      report(header, ['chapters', position, 'from'], 'chapters stand in order of time');
  });
  for (const leader of leaders)
    if (leader.starts && (leader.starts < from || leader.starts > to))
      report(leader, ['starts'], 'a leader starts inside the calendar');
}

function checkFacts(scenario: Scenario, report: ReportItem): void {
  const itemOf = finder(scenario);
  for (const fact of scenario.facts) {
    if (fact.due) {
      if (quarterNumber(fact.due.to) < quarterNumber(fact.due.from))
        report(fact, ['due', 'to'], 'the window ends before it begins');
      for (const key of ['from', 'to'] as const)
        if (!inCalendar(scenario, fact.due[key]))
          report(fact, ['due', key], 'the window lies outside the calendar');
    }
    if (!fact.moves) continue;
    if (!inCalendar(scenario, fact.moves.quarter))
      report(fact, ['moves', 'quarter'], 'the quarter lies outside the calendar');
    checkWithout(itemOf, fact, report);
  }
}

/** Whatever a mechanism takes away exists, carries the fact, and still has the shape of its kind without it. */
function checkWithout(itemOf: Finder, fact: Scenario['facts'][number], report: ReportItem): void {
  const { without } = fact.moves!;
  if (Object.keys(without).length === 0)
    report(fact, ['moves', 'without'], 'a mechanism names what is without it');
  for (const [collection, elements] of Object.entries(without)) {
    const path = ['moves', 'without', collection];
    if (!(COLLECTION_NAMES as string[]).includes(collection)) {
      report(fact, path, `there is no collection "${collection}"${didYouMean(collection, COLLECTION_NAMES)}`);
      continue;
    }
    const name = collection as CollectionName;
    for (const [id, keys] of Object.entries(elements)) {
      const item = itemOf(name, id);
      if (!item) {
        report(fact, [...path, id], `there is no "${id}" among the ${name}`);
        continue;
      }
      if (!carries(item, fact.id)) report(fact, [...path, id], `"${id}" does not carry ${fact.id}`);
      if (!COLLECTIONS[name].safeParse(merged(item, keys)).success)
        report(fact, [...path, id], `"${id}" is no longer sound with these keys`);
    }
  }
}

type Finder = (name: CollectionName, id: string) => object | undefined;

function finder(scenario: Scenario): Finder {
  const tables = new Map<CollectionName, Map<string | undefined, object>>();
  return (name, id) => {
    let table = tables.get(name);
    if (!table) {
      table = new Map((scenario[name] as { id?: string }[]).map((item) => [item.id, item]));
      tables.set(name, table);
    }
    return table.get(id);
  };
}

/** An element carries a fact itself or in one of its parts. */
function carries(value: unknown, fact: string): boolean {
  if (Array.isArray(value)) return value.some((entry) => carries(entry, fact));
  if (typeof value !== 'object' || value === null) return false;
  const { carries: own } = value as { carries?: string[] };
  return own?.includes(fact) === true || Object.values(value).some((child) => carries(child, fact));
}

function checkCards(scenario: Scenario, report: ReportItem): void {
  for (const card of scenario.cards) {
    card.parts.forEach((part, position) => {
      const before = card.parts[position - 1];
      if (!inCalendar(scenario, part.from))
        report(card, ['parts', position, 'from'], 'a part opens inside the calendar');
      else if (before && part.from <= before.from)
        report(card, ['parts', position, 'from'], 'the parts of a card stand in order of time');
    });
  }
}

function checkSeries(scenario: Scenario, report: ReportItem): void {
  const { from, epilogue } = scenario.header.calendar;
  for (const series of scenario.series) {
    const keys = new Set<string>();
    series.measures.forEach(({ key }, position) => {
      if (keys.has(key))
        report(series, ['measures', position, 'key'], `"${key}" stands twice among the measures`);
      keys.add(key);
    });
    series.points.forEach((point, position) => {
      if (!keys.has(point.key))
        report(
          series,
          ['points', position, 'key'],
          () => `no measure has the key "${point.key}"${didYouMean(point.key, keys)}`,
        );
      if (point.value < 0 || (series.scale === 'part' && point.value > 100))
        report(
          series,
          ['points', position, 'value'],
          series.scale === 'part'
            ? `a part is told in per cent, from 0 to 100, not as ${point.value}`
            : `a count is never below 0, and so not ${point.value}`,
        );
      const year = point.date.slice(0, 4);
      if (year < from.slice(0, 4) || year > epilogue.slice(0, 4))
        report(series, ['points', position, 'date'], 'the point lies outside the calendar');
    });
  }
}

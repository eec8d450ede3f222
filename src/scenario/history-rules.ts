/** What has to hold of the history behind a scenario: windows in the calendar, mechanisms that can be taken away, measures for every point. */
import { didYouMean } from './nearest.ts';
import { parameterRows } from './parameters.ts';
import { quarterNumber } from './turns.ts';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName, type Scenario } from './vocabulary/schema.ts';

type Report = (item: object, path: PropertyKey[], message: string) => void;

export function checkHistory(scenario: Scenario, report: Report): void {
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

function checkChapters(scenario: Scenario, report: Report): void {
  const { header, leaders } = scenario;
  const { from, to } = header.calendar;
  header.chapters?.forEach((chapter, position) => {
    const before = header.chapters![position - 1];
    if (chapter.from < from || chapter.from > to)
      report(header, ['chapters', position, 'from'], 'a chapter starts inside the calendar');
    else if (before && chapter.from <= before.from)
      report(header, ['chapters', position, 'from'], 'chapters stand in order of time');
  });
  for (const leader of leaders)
    if (leader.starts && (leader.starts < from || leader.starts > to))
      report(leader, ['starts'], 'a leader starts inside the calendar');
}

function checkFacts(scenario: Scenario, report: Report): void {
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
    checkWithout(scenario, fact, report);
  }
}

/** Whatever a mechanism takes away exists, carries the fact, and still has the shape of its kind without it. */
function checkWithout(scenario: Scenario, fact: Scenario['facts'][number], report: Report): void {
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
    const items = scenario[name] as { id?: string; carries?: string[] }[];
    for (const [id, keys] of Object.entries(elements)) {
      const item = items.find((candidate) => candidate.id === id);
      if (!item) {
        report(fact, [...path, id], `there is no "${id}" among the ${name}`);
        continue;
      }
      if (!carries(item, fact.id)) report(fact, [...path, id], `"${id}" does not carry ${fact.id}`);
      if (!COLLECTIONS[name].safeParse({ ...item, ...keys }).success)
        report(fact, [...path, id], `"${id}" is no longer sound with these keys`);
    }
  }
}

/** An element carries a fact itself or in one of its parts. */
function carries(value: unknown, fact: string): boolean {
  if (Array.isArray(value)) return value.some((entry) => carries(entry, fact));
  if (typeof value !== 'object' || value === null) return false;
  const { carries: own } = value as { carries?: string[] };
  return own?.includes(fact) === true || Object.values(value).some((child) => carries(child, fact));
}

function checkCards(scenario: Scenario, report: Report): void {
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

function checkSeries(scenario: Scenario, report: Report): void {
  const { from, epilogue } = scenario.header.calendar;
  for (const series of scenario.series) {
    const keys = series.measures.map(({ key }) => key);
    keys.forEach((key, position) => {
      if (keys.indexOf(key) < position)
        report(series, ['measures', position, 'key'], `"${key}" stands twice among the measures`);
    });
    series.points.forEach((point, position) => {
      if (!keys.includes(point.key))
        report(
          series,
          ['points', position, 'key'],
          `no measure has the key "${point.key}"${didYouMean(point.key, keys)}`,
        );
      const year = point.date.slice(0, 4);
      if (year < from.slice(0, 4) || year > epilogue.slice(0, 4))
        report(series, ['points', position, 'date'], 'the point lies outside the calendar');
    });
  }
}

function checkCalibration(scenario: Scenario, report: Report): void {
  const rows = parameterRows(scenario);
  for (const item of scenario.calibration) {
    item.on.forEach((row, position) => {
      if (!rows.includes(row))
        report(item, ['on', position], `the model has no parameter "${row}"${didYouMean(row, rows)}`);
    });
    const { centre, sd, min, max } = item.prior;
    if (!(min <= centre && centre <= max))
      report(item, ['prior', 'centre'], 'a prior has its centre between min and max');
    if (sd > max - min) report(item, ['prior', 'sd'], 'a prior is no wider than its range');
  }
  for (const draw of scenario.posterior) {
    for (const { id, prior } of scenario.calibration) {
      if (!Object.hasOwn(draw.values, id)) report(draw, ['values'], `the draw has no value for "${id}"`);
      else if (draw.values[id] < prior.min || draw.values[id] > prior.max)
        report(draw, ['values', id], `"${id}" lies between ${prior.min} and ${prior.max}`);
    }
  }
}

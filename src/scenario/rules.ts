/**
 * What has to hold between the elements of a scenario beyond their shapes: windows inside the calendar, shares
 * that fit into one, options that exist, nothing that stands on itself.
 */
import { COLLECTION_NAMES, type Scenario } from './vocabulary/schema.ts';
import { quarterNumber } from './turns.ts';
import { checkReferences, optionFault, type Index } from './references.ts';
import { checkHistory } from './history-rules.ts';
import { checkEngineNeeds } from './engine-needs.ts';
import { checkLeaders } from './leader-rules.ts';
import { checkLessons } from './lesson-rules.ts';
import { didYouMean } from './nearest.ts';
import type { ReportItem } from './problem.ts';
import { parameterRange, REQUIRED_PARAMETERS } from './parameters.ts';

export function checkRules(scenario: Scenario, index: Index, report: ReportItem): void {
  for (const name of COLLECTION_NAMES) {
    for (const item of scenario[name] as object[]) {
      checkReferences(item, index, (path, message) => report(item, path, message));
    }
  }
  checkSense(scenario, index, report);
  checkHistory(scenario, report);
}

/** Everything but references and history. */
export function checkSense(scenario: Scenario, index: Index, report: ReportItem): void {
  checkIds(scenario, report);
  checkCalendar(scenario, report);
  checkDecisions(scenario, report);
  checkRoads(scenario, index, report);
  checkMarket(scenario, report);
  checkLeaders(scenario, index, report);
  checkLessons(scenario, report);
  checkParameters(scenario, report);
  checkEngineNeeds(scenario, report);
}

function checkIds(scenario: Scenario, report: ReportItem): void {
  const decisions = new Set<string>();
  for (const name of COLLECTION_NAMES) {
    const seen = name === 'situations' ? decisions : name === 'decisions' ? decisions : new Set<string>();
    const keyOf = (item: Record<string, unknown>) => {
      if (name === 'relations')
        return [item.company, item.other]
          .map(String)
          .sort((a, b) => (a < b ? -1 : 1))
          .join(' and ');
      if (name === 'leaders') return String(item.company);
      if (name === 'record') return `${String(item.company)} in ${String(item.quarter)}`;
      return 'id' in item && name !== 'epilogue' ? String(item.id) : null;
    };
    for (const item of scenario[name] as Record<string, unknown>[]) {
      const key = keyOf(item);
      if (key === null) continue;
      if (seen.has(key)) report(item, 'id' in item ? ['id'] : [], `"${key}" stands twice among the ${name}`);
      seen.add(key);
    }
  }
}

function checkCalendar(scenario: Scenario, report: ReportItem): void {
  const { calendar } = scenario.header;
  const [first, last, end] = [calendar.from, calendar.to, calendar.epilogue].map(quarterNumber) as [
    number,
    number,
    number,
  ];
  if (last < first) {
    report(scenario.header, ['calendar', 'to'], 'the calendar ends before it begins');
    return;
  }
  if (end < last) report(scenario.header, ['calendar', 'epilogue'], 'the epilogue ends before the game does');
  const inside = (item: object, key: string, quarter: string | undefined, until: number) => {
    if (quarter === undefined) return;
    const number = quarterNumber(quarter);
    if (number < first || number > until)
      report(
        item,
        [key],
        `${quarter} lies outside the calendar (${calendar.from} to ${until === last ? calendar.to : calendar.epilogue})`,
      );
  };
  const windows = [
    ...scenario.decisions.map((item) => [item, last] as const),
    ...scenario.situations.map((item) => [item, last] as const),
    ...scenario.events.map((item) => [item, end] as const),
  ];
  for (const [item, until] of windows) {
    inside(item, 'from', item.from, until);
    inside(item, 'to', item.to, until);
    if (item.from && item.to && quarterNumber(item.to) < quarterNumber(item.from))
      report(item, ['to'], `the window ends (${item.to}) before it begins (${item.from})`);
  }
  for (const item of [...scenario.record, ...scenario.lessons]) inside(item, 'quarter', item.quarter, last);
}

function checkDecisions(scenario: Scenario, report: ReportItem): void {
  for (const decision of [...scenario.decisions, ...scenario.situations]) {
    const seen = new Set<string>();
    decision.options.forEach((option, position) => {
      if (seen.has(option.id))
        report(decision, ['options', position, 'id'], `option "${option.id}" stands twice`);
      seen.add(option.id);
      if (option.needs && !option.blocked)
        report(
          decision,
          ['options', position],
          'an option with needs has to say in "blocked" why it may be closed',
        );
    });
    const key = 'record' in decision ? 'record' : 'usual';
    const chosen = 'record' in decision ? decision.record : decision.usual;
    if (!seen.has(chosen))
      report(decision, [key], () => `there is no option "${chosen}"${didYouMean(chosen, seen)}`);
    const open = decision.options.some((option) => !option.needs || option.needs.length === 0);
    if (!open) report(decision, ['options'], 'at least one option has to be open whatever the state');
    const playable = scenario.leaders.some(
      (leader) => leader.playable && leader.company === decision.company,
    );
    if (playable && !decision.body) report(decision, ['body'], 'a decision that a player meets needs a body');
  }
}

function checkRoads(scenario: Scenario, index: Index, report: ReportItem): void {
  for (const decision of scenario.decisions) {
    for (const [id, option] of Object.entries(decision.road ?? {})) {
      const fault = optionFault(index, id, option);
      if (fault) report(decision, ['road', id], fault);
    }
  }
}

function checkMarket(scenario: Scenario, report: ReportItem): void {
  const layers = new Map(scenario.layers.map((layer) => [layer.id, new Map<string, number>()]));
  for (const product of scenario.products) {
    const sums = layers.get(product.layer);
    for (const [segment, share] of Object.entries(product.shares ?? {})) {
      const sum = (sums?.get(segment) ?? 0) + share;
      sums?.set(segment, sum);
      if (sum > 1 + 1e-9)
        report(
          product,
          ['shares', segment],
          `the shares of ${product.layer} in ${segment} sum to ${sum}, more than 1`,
        );
    }
  }
  for (const key of ['size', 'survey'] as const) {
    const sum = scenario.segments.reduce((total, segment) => total + segment[key], 0);
    if (scenario.segments.length > 0 && Math.abs(sum - 1) > 1e-6)
      report(
        scenario.segments[0],
        [key],
        `the ${key} weights of the segments sum to ${sum}; they have to sum to 1`,
      );
  }
}

function checkParameters(scenario: Scenario, report: ReportItem): void {
  const given = new Set(scenario.parameters.map((parameter) => parameter.id));
  for (const [id, meaning] of Object.entries(REQUIRED_PARAMETERS)) {
    if (!given.has(id)) report(scenario.header, [], `the parameter "${id}" is missing (${meaning})`);
  }
  for (const parameter of scenario.parameters) {
    const { id, value } = parameter;
    if (!Object.hasOwn(REQUIRED_PARAMETERS, id))
      report(
        parameter,
        ['id'],
        () => `"${id}" is not a parameter of the model${didYouMean(id, Object.keys(REQUIRED_PARAMETERS))}`,
      );
    const { centre, min = centre, max = centre } = typeof value === 'number' ? { centre: value } : value;
    const [least, most] = parameterRange(id);
    const outside = [centre, min, max].find((number) => number < least || number > most);
    if (outside !== undefined)
      report(parameter, ['value'], `"${id}" lies between ${least} and ${most}, not at ${outside}`);
  }
}

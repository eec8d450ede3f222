/** What the engine takes for granted of a scenario, so that whatever passes here can be compiled and played. */
import { ACCOUNTS } from './vocabulary/accounts.ts';
import type { Effect } from './vocabulary/effects.ts';
import type { Scenario } from './vocabulary/schema.ts';

type Report = (item: object, path: PropertyKey[], message: string) => void;

/** Attributes that the model itself reads: debt hides stability, extensibility draws complementors. */
const NEEDED_ATTRIBUTES = ['stability', 'extensibility'];

export function checkEngineNeeds(scenario: Scenario, report: Report): void {
  checkWorld(scenario, report);
  checkOwners(scenario, report);
  scenario.leaders.forEach((leader) => checkLeader(leader, report));
  const below = layersBelow(scenario, report);
  for (const decision of [...scenario.decisions, ...scenario.situations]) {
    decision.options.forEach(({ effects }, position) => {
      checkEffects(effects, Infinity, below, (path, message) =>
        report(decision, ['options', position, 'effects', ...path], message),
      );
    });
  }
  for (const event of scenario.events)
    checkEffects(event.effects, Infinity, below, (path, message) =>
      report(event, ['effects', ...path], message),
    );
  for (const initiative of scenario.initiatives) {
    checkEffects(initiative.effects, initiative.cooldown, below, (path, message) =>
      report(initiative, ['effects', ...path], message),
    );
  }
}

function checkWorld(scenario: Scenario, report: Report): void {
  const { header } = scenario;
  for (const id of NEEDED_ATTRIBUTES) {
    if (!header.attributes.some((attribute) => attribute.id === id))
      report(header, ['attributes'], `the model needs the attribute "${id}"`);
  }
  checkUnique(header.attributes, (position, id) =>
    report(header, ['attributes', position, 'id'], `"${id}" stands twice among the attributes`),
  );
  for (const name of ['segments', 'layers'] as const) {
    if (scenario[name].length === 0) report(header, [], `a scenario needs ${name}`);
  }
  if (!scenario.leaders.some((leader) => leader.playable))
    report(header, [], 'a scenario needs a leader that is playable');
  for (const company of scenario.companies) {
    if ((ACCOUNTS as readonly string[]).includes(company.id))
      report(company, ['id'], `"${company.id}" is an account outside the companies`);
  }
  for (const track of scenario.tracks) {
    if (!(track.min <= track.value && track.value <= track.max))
      report(track, ['value'], 'a track starts between its min and its max');
  }
}

/** Plans and records order only what is their own company's to do. */
function checkOwners(scenario: Scenario, report: Report): void {
  const leaders = new Set(scenario.leaders.map((leader) => leader.company));
  const owner = new Map(
    [...scenario.initiatives, ...scenario.decisions, ...scenario.situations].map((item) => [
      item.id,
      item.company,
    ]),
  );
  const initiatives = new Map(scenario.initiatives.map((initiative) => [initiative.id, initiative.company]));
  const check = (item: Scenario['plans'][number] | Scenario['record'][number]) => {
    if (!leaders.has(item.company))
      report(item, ['company'], `"${item.company}" has no leader, and so no plan`);
    item.initiatives?.forEach((id, position) => {
      const other = initiatives.get(id);
      if (other && other !== item.company)
        report(
          item,
          ['initiatives', position],
          `the initiative "${id}" is ${other}'s, not ${item.company}'s`,
        );
    });
  };
  scenario.record.forEach(check);
  for (const plan of scenario.plans) {
    check(plan);
    for (const decision of Object.keys(plan.choices)) {
      const other = owner.get(decision);
      if (other && other !== plan.company)
        report(
          plan,
          ['choices', decision],
          `the decision "${decision}" is ${other}'s, not ${plan.company}'s`,
        );
    }
  }
}

function checkLeader(leader: Scenario['leaders'][number], report: Report): void {
  for (const key of ['goals', 'ambitions', 'jobs'] as const) {
    checkUnique(leader[key], (position, id) =>
      report(leader, [key, position, 'id'], `"${id}" stands twice among the ${key}`),
    );
  }
  leader.goals.forEach((goal, g) => {
    goal.parts.forEach((part, p) => {
      if (part.from === part.to)
        report(
          leader,
          ['goals', g, 'parts', p, 'to'],
          'a goal is reached at another value than it starts from',
        );
    });
  });
}

function checkUnique(items: readonly { id: string }[], say: (position: number, id: string) => void): void {
  const seen = new Set<string>();
  items.forEach(({ id }, position) => {
    if (seen.has(id)) say(position, id);
    seen.add(id);
  });
}

type IsBelow = (base: string, product: string) => boolean;

/** Platforms are counted from the highest layer down, so what one runs on has to lie in a layer before its own; nothing then runs on itself. */
function layersBelow(scenario: Scenario, report: Report): IsBelow {
  const heights = new Map(scenario.layers.map((layer, height) => [layer.id, height]));
  const height = new Map(scenario.products.map((product) => [product.id, heights.get(product.layer)]));
  const isBelow: IsBelow = (base, product) => {
    const [low, high] = [height.get(base), height.get(product)];
    return low === undefined || high === undefined || low < high;
  };
  for (const product of scenario.products) {
    if (product.runsOn && !isBelow(product.runsOn, product.id)) report(product, ['runsOn'], NOT_BELOW);
  }
  return isBelow;
}

const NOT_BELOW = 'a product runs on one of a layer that comes before its own';

/** `cooldown`: quarters that pass before the effects can come again; a delayed effect has one slot to wait in. */
function checkEffects(
  effects: readonly Effect[],
  cooldown: number,
  isBelow: IsBelow,
  report: (path: PropertyKey[], message: string) => void,
): void {
  const chances = new Set<string>();
  const visit = (list: readonly Effect[], path: PropertyKey[]) => {
    list.forEach((effect, position) => {
      const at = [...path, position];
      if (effect.after !== undefined && effect.after > cooldown)
        report(
          [...at, 'after'],
          `the effect comes after ${effect.after} quarters, but the initiative can be taken again after ${cooldown}`,
        );
      if (effect.do === 'rebase' && !isBelow(effect.base as string, effect.product as string))
        report([...at, 'base'], NOT_BELOW);
      if (effect.do !== 'chance') return;
      const id = effect.id as string;
      if (chances.has(id)) report([...at, 'id'], `the chance "${id}" stands twice among these effects`);
      chances.add(id);
      for (const branch of ['then', 'else'] as const)
        visit((effect[branch] as Effect[] | undefined) ?? [], [...at, branch]);
    });
  };
  visit(effects, []);
}

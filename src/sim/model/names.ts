/** Ids to numbers, once, when a scenario is loaded. Order is by id (products by layer first), so ties break by id. */
import type { Scenario } from '../../scenario/vocabulary/schema.ts';

export interface Table {
  readonly ids: readonly string[];
  readonly length: number;
  /** Throws for an id that the checked scenario cannot contain. */
  at(id: string): number;
  find(id: string): number | undefined;
}

function table(ids: readonly string[]): Table {
  const index = new Map(ids.map((id, position) => [id, position]));
  return {
    ids,
    length: ids.length,
    find: (id) => index.get(id),
    at(id) {
      const position = index.get(id);
      if (position === undefined) throw new RangeError(`there is no "${id}" among ${ids.join(', ')}`);
      return position;
    },
  };
}

const byId = (items: readonly { id: string }[]) => table(items.map((item) => item.id).sort());

export interface Names {
  attributes: Table;
  segments: Table;
  layers: Table;
  products: Table;
  companies: Table;
  people: Table;
  foundations: Table;
  standards: Table;
  tracks: Table;
  /** Scripted decisions and situations together: both are answered the same way. */
  decisions: Table;
  initiatives: Table;
  events: Table;
  /** `company/job`. */
  jobs: Table;
}

export function nameScenario(scenario: Scenario): Names {
  // Segments and layers keep the author's order: it is the order of the world, from the host up.
  const layers = table(scenario.layers.map((layer) => layer.id));
  const products = [...scenario.products].sort(
    (a, b) => layers.at(a.layer) - layers.at(b.layer) || (a.id < b.id ? -1 : 1),
  );
  return {
    attributes: table(scenario.header.attributes.map((attribute) => attribute.id)),
    segments: table(scenario.segments.map((segment) => segment.id)),
    layers,
    products: table(products.map((product) => product.id)),
    companies: byId(scenario.companies),
    people: byId(scenario.people),
    foundations: byId(scenario.foundations),
    standards: byId(scenario.standards),
    tracks: byId(scenario.tracks),
    decisions: byId([...scenario.decisions, ...scenario.situations]),
    initiatives: byId(scenario.initiatives),
    events: byId(scenario.events),
    jobs: table(
      scenario.leaders.flatMap((leader) => leader.jobs.map((job) => `${leader.company}/${job.id}`)).sort(),
    ),
  };
}

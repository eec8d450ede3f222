/**
 * The numbers of the state that a scenario may read and change, by name. Every stock is both a condition
 * (`is: trust, company: docker, atLeast: 50`) and an effect (`do: trust, company: docker, by: -4`). The table names the
 * arguments of each, which are ids; it needs no checker, so that the engine can read it in the page.
 */
export const STOCKS = {
  /** Community goodwill of a company, 0 to 100. */
  trust: ['company'],
  /** Standing of a company among its peers, 0 to 100. */
  influence: ['company'],
  /** Engineering teams of six, at work now. */
  teams: ['company'],
  /** People who do not engineer: sales, support, marketing. */
  staff: ['company'],
  /** A quality of a product, 0 to 10. */
  quality: ['product', 'attribute'],
  /** Technical debt of a product, 0 to 10; what it holds is taken from its stability. */
  debt: ['product'],
  /** Size of the ecosystem built on a product, in projects. */
  complementors: ['product'],
  /** People who write to a product's source in half a year. */
  contributors: ['product'],
  /** How little one company rules a product, 0 to 1. */
  neutrality: ['product'],
  /** Attention that a product has been given, in units of utility; meant to fade. */
  campaign: ['product'],
  /** Revenue at a share of 1 in every segment, in millions of US dollars a quarter. */
  price: ['product'],
  /** How far a product keeps to its layer's standard, 0 to 1. */
  conformity: ['product'],
  /** What draws one segment to a product beside its qualities, in units of utility. */
  pull: ['product', 'segment'],
  /** The price of change that a segment faces when it takes up containers, in units of utility. */
  friction: ['segment'],
  /** Trust between two companies, 0 to 100, 50 being none either way. */
  relation: ['company', 'other'],
  /** Progress of a standard, 0 (a press release) to 1 (implemented by all who matter). */
  maturity: ['standard'],
  /** How fast a foundation's standards mature, per quarter. */
  pace: ['foundation'],
  /** Standing of a person in the community, 0 to 100. */
  standing: ['person'],
  /** A person's will to stay, 0 to 100. */
  will: ['person'],
  /** A number that the scenario declares for itself. */
  track: ['track'],
} as const satisfies Record<string, readonly string[]>;

export type StockKind = keyof typeof STOCKS;
export const STOCK_KINDS = Object.keys(STOCKS) as StockKind[];

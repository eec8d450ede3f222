/**
 * Which drawing of assets/art stands for whom: a ship, an island, a flag. Whoever is not drawn gets a common one.
 */
const LEADERS = ['docker', 'google', 'coreos', 'mesosphere'];
const BOATS = ['red-hat', 'microsoft', 'cloud-foundry', 'aws', 'rancher'];
const ISLES = ['developers', 'startups', 'web-scale', 'enterprises', 'service-providers', 'big-data'];

/** A company's emblem; a pennant for those that have none. */
export function emblemOf(company: string): string {
  return LEADERS.includes(company) ? `emblem-${company}` : 'emblem-other';
}

export function shipOf(company: string): string {
  if (LEADERS.includes(company)) return `ship-${company}`;
  return BOATS.includes(company) ? `boat-${company}` : 'boat-skiff';
}

export function isleOf(segment: string): string {
  return ISLES.includes(segment) ? segment : 'spare';
}

export function flagOf(company: string): string {
  return LEADERS.includes(company) ? `flag-${company}` : 'flag-other';
}

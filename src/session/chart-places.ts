/**
 * The places of the chart as it was first drawn, 972 wide and 626 high: a quay, a berth, a rock for everyone
 * known, and some to spare for those who are not.
 */

export interface Point {
  x: number;
  y: number;
}

export type Place = readonly [x: number, y: number];

export const FULL = { width: 972, height: 626 };

export type Places = Readonly<Record<string, Place>>;

export const ISLANDS: Places = {
  developers: [205, 197],
  startups: [510, 181],
  'web-scale': [806, 203],
  'big-data': [166, 497],
  enterprises: [486, 533],
  'service-providers': [796, 497],
};
/** Where the islands of another history go, in their order: first far apart, then between. */
export const ISLAND_ORDER = [
  'developers',
  'enterprises',
  'web-scale',
  'startups',
  'big-data',
  'service-providers',
] as const;
export const NAMES: Places = {
  startups: [0, -119],
  'web-scale': [0, -116],
  enterprises: [-104, -107],
  'service-providers': [-70, -108],
  'big-data': [-92, -104],
};
export const NAME_ABOVE: Place = [0, -114];

export const SHIPS: Places = {
  docker: [337, 351],
  coreos: [563, 322],
  mesosphere: [822, 337],
  google: [630, 419],
  'red-hat': [461, 380],
  microsoft: [315, 556],
  'cloud-foundry': [64, 316],
  aws: [936, 403],
  rancher: [300, 440],
};
export const LIGHTS: Places = {
  oci: [441, 306],
  cncf: [664, 304],
  apache: [940, 322],
};
export const SPARE_BERTHS = [
  [150, 318],
  [240, 390],
  [740, 372],
  [470, 330],
  [560, 400],
  [66, 430],
] as const;
export const SPARE_LIGHTS = [
  [218, 312],
  [720, 300],
] as const;

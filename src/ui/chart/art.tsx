/**
 * Pieces of the drawn sheets in assets/art, put on the page by name. The sheets read the page's custom
 * properties, so a piece follows the theme by itself. A piece is decoration unless it is given a label.
 */
import emblems from '../../../assets/art/emblems.svg?url';
import fleet from '../../../assets/art/fleet.svg?url';
import isles from '../../../assets/art/isles.svg?url';
import marks from '../../../assets/art/marks.svg?url';

const SHEETS = { emblems, fleet, isles, marks };

export type Sheet = keyof typeof SHEETS;

/** The address of a piece, for a <use> of one's own. */
export function artHref(sheet: Sheet, piece: string): string {
  return `${SHEETS[sheet]}#${piece}`;
}

interface ArtProps {
  sheet: Sheet;
  piece: string;
  /** What it is, when no word beside it says so. */
  label?: string;
  class?: string;
  width?: number;
  height?: number;
  viewBox?: string;
  preserveAspectRatio?: string;
}

export function Art({ sheet, piece, label, ...rest }: ArtProps) {
  const said =
    label === undefined ? { 'aria-hidden': true as const } : { role: 'img' as const, 'aria-label': label };
  return (
    <svg {...rest} {...said} focusable="false">
      <use href={artHref(sheet, piece)} />
    </svg>
  );
}

const EMBLEMS = ['docker', 'google', 'coreos', 'mesosphere'];
const FLAGSHIPS = EMBLEMS;
const BOATS = ['red-hat', 'microsoft', 'cloud-foundry', 'aws', 'rancher'];
const ISLES = ['developers', 'startups', 'web-scale', 'enterprises', 'service-providers', 'big-data'];

/** A company's emblem; a pennant for those that have none. */
export function emblemOf(company: string): string {
  return EMBLEMS.includes(company) ? `emblem-${company}` : 'emblem-other';
}

export function shipOf(company: string): string {
  if (FLAGSHIPS.includes(company)) return `ship-${company}`;
  return BOATS.includes(company) ? `boat-${company}` : 'boat-skiff';
}

export function isleOf(segment: string): string {
  return ISLES.includes(segment) ? segment : 'spare';
}

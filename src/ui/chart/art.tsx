/**
 * Pieces of the drawn sheets in assets/art, put on the page by name. The sheets read the page's custom
 * properties, so a piece follows the theme by itself. A piece is decoration unless it is given a label.
 */
import emblems from '../../../assets/art/emblems.svg?url';
import fleet from '../../../assets/art/fleet.svg?url';
import marks from '../../../assets/art/marks.svg?url';

/** Where the sheets lie. */
export const SHEETS = { emblems, fleet, marks };

interface ArtProps {
  sheet: keyof typeof SHEETS;
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
      <use href={`${SHEETS[sheet]}#${piece}`} />
    </svg>
  );
}

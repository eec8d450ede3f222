/**
 * A small picture of a saved game, drawn from its own numbers: the flagship; the sea as far as the fog has lifted, a
 * hundredth of the width for each workload of a hundred in containers; and under it the layer that was fought over, each
 * livery as wide as what it runs.
 */
import type { SlotPicture } from '../../../session/contract.ts';
import { t } from '../../../text/messages.ts';
import { shipOf } from '../../../session/chart-art.ts';
import { SHEETS } from '../../chart/art.tsx';

const WIDTH = 160;
const HEIGHT = 84;
/** How far the fog bulges, and how high each bulge is. */
const BULGE = { by: 6, high: 14 };

/** The fog's shape from its shore on the left to the right edge. */
function fogFrom(shore: number): string {
  const bulges = Array.from({ length: Math.ceil(HEIGHT / BULGE.high) }, () => {
    const { by, high } = BULGE;
    return `c${-by} 1 ${-by} ${high - 1} 0 ${high}`;
  });
  return `M${shore} 0${bulges.join('')}H${WIDTH + 9}V0Z`;
}

/** Waves, so that the sea is water. */
const WAVES =
  'M8 70q5-4 10 0t10 0M58 24q5-4 10 0t10 0M104 66q5-4 10 0t10 0M128 30q5-4 10 0t10 0M20 22q4-3 8 0t8 0';

interface PictureProps {
  picture: SlotPicture;
  leader: string;
  /** As it is written. */
  quarter: string;
}

export function Picture({ picture, leader, quarter }: PictureProps) {
  const { ship, adoption, layer, stacks } = picture;
  const said = stacks.map(({ livery, name, boxes }) =>
    t('picture.stack', { name: name ?? t(`board.livery.${livery}`), n: boxes }),
  );
  const list = said.length > 0 ? said.reduce((a, b) => t('common.list', { a, b })) : t('picture.none');
  const label = t('picture.label', { leader, quarter, n: adoption, layer, list });
  return (
    <div class="slot-picture" role="img" aria-label={label}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="slot-picture__sea" width={WIDTH} height={HEIGHT} />
        <path class="slot-picture__waves" d={WAVES} />
        <path class="slot-picture__fog" d={fogFrom((adoption / 100) * (WIDTH + BULGE.by))} />
        <svg x={WIDTH / 2 - 40} y={6} width={96} height={76} viewBox="0 0 140 120">
          <use href={`${SHEETS.fleet}#${shipOf(ship)}`} />
        </svg>
      </svg>
      <span class="slot-picture__quarter" aria-hidden="true">
        {quarter}
      </span>
      <div class="slot-picture__layer">
        {stacks.map(({ livery, boxes }) => (
          <span key={livery} class={`swatch swatch--${livery}`} style={{ width: `${boxes}%` }} />
        ))}
      </div>
    </div>
  );
}

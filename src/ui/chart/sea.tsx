/**
 * The water: depths as flat tints with a thin line at each, rhumb lines from two winds, the compass rose.
 */
import type { Arrangement, Point } from '../../session/chart-geometry.ts';
import { artHref } from './art.tsx';
import { contours, pathOf, round, smooth, type Extent, type Field } from './contours.ts';
import { noise } from './noise.ts';

const STEP = 18;
const RAYS = 32;

export function Sea({ arrangement, extent }: { arrangement: Arrangement; extent: Extent }) {
  const { width, height } = arrangement;
  const depth = depthField(arrangement);
  const line = (level: number): string =>
    pathOf(contours(depth, level, extent, STEP).map(smooth).map(smooth));
  const winds = [
    { x: 0.66 * width, y: 0.44 * height },
    { x: 0.97 * width, y: 0.88 * height },
  ];
  const box = {
    x: extent.left,
    y: extent.top,
    width: extent.right - extent.left,
    height: extent.bottom - extent.top,
  };
  return (
    <>
      <rect {...box} fill="var(--sea-2)" />
      <path d={line(0.1)} class="chart__depth" fill="var(--sea-1)" />
      <path d={line(0.42)} class="chart__depth" fill="var(--sea-deep)" />
      <path d={line(-0.25)} class="chart__depth" fill="none" />
      <g class="chart__rhumbs">
        {winds.map((wind) => (
          <>
            <path d={rays(wind, 0, 1600)} />
            <path d={rays(wind, 1, 1600)} stroke-dasharray="11 7" />
          </>
        ))}
      </g>
    </>
  );
}

/** The rose stands on the fog or on the sea in the corner, and takes the ink that shows there. */
export function Compass({ arrangement, onFog }: { arrangement: Arrangement; onFog: boolean }) {
  const { x, y } = compassAt(arrangement);
  return (
    <svg
      class={onFog ? 'chart__compass--fog' : 'chart__compass--sea'}
      x={x - 36}
      y={y - 43}
      width={72}
      height={79}
    >
      <use href={artHref('marks', 'compass')} />
    </svg>
  );
}

export function compassAt({ width, height }: Arrangement): Point {
  return { x: width - 40, y: height - 58 };
}

/** Deep away from the islands, uneven everywhere; about -1 to 1. */
function depthField({ islands, width, height }: Arrangement): Field {
  const quays = [...islands.values()];
  return (x, y) => {
    const near = Math.min(...quays.map((quay) => Math.hypot((x - quay.x) / 1.5, y - quay.y + 34)));
    const middle = 1 - Math.hypot((x / width - 0.5) * 1.4, y / height - 0.5);
    return (
      Math.min(1, (near - 118) / 90) +
      0.75 * noise(x, y, 170, 3) +
      0.2 * noise(x, y, 60, 4) +
      0.3 * middle -
      0.35
    );
  };
}

function rays({ x, y }: Point, odd: 0 | 1, length: number): string {
  let path = '';
  for (let i = odd; i < RAYS; i += 2) {
    const angle = (i / RAYS) * 2 * Math.PI;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    path += `M${round(x + 10 * cos)} ${round(y + 10 * sin)}L${round(x + length * cos)} ${round(y + length * sin)}`;
  }
  return path;
}

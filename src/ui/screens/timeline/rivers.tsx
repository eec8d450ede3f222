/** The drawing under the histories: years, rivers through the fog, the lines in them, and words. Decoration alone. */
import { shipOf } from '../../../session/chart-art.ts';
import { SHEETS } from '../../chart/art.tsx';
import type { Lane, Layout } from './layout.ts';

/** How wide a river is, from its bank to its middle. */
const BANKS = [72, 69, 54, 38];
/** How branches are told apart from the first line and from each other. */
const DASHES = ['10 6', '3 5', '14 5 3 5', '6 3'];

interface RiversProps {
  layout: Layout;
  /** In whose colours the lines run. */
  livery: string;
}

function dashOf({ line }: Lane, index: number): string | undefined {
  return line.kind === 'branch' ? DASHES[index % DASHES.length] : undefined;
}

export function Rivers({ layout, livery }: RiversProps) {
  const { width, height, years, lanes } = layout;
  const table = lanes.find(({ line }) => line.current);
  const at = table?.spots.at(-1);
  return (
    <svg
      class="rivers"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <use
        href={`${SHEETS.marks}#compass`}
        class="rivers__compass"
        x={18}
        y={height - 118}
        width={92}
        height={101}
      />
      {years.map(({ x, year }) => (
        <g key={year}>
          <path class="rivers__year" d={`M${x} 40V${height - 20}`} />
          <text class="rivers__year-name" x={x + 6} y={54}>
            {year}
          </text>
        </g>
      ))}
      {BANKS.map((bank, depth) => (
        <g key={bank} class={`rivers__water rivers__water--${depth}`} stroke-width={bank}>
          {lanes.map(({ line, river }) => (
            <path key={line.id} d={river} />
          ))}
        </g>
      ))}
      {lanes.map((lane, index) => (
        <g key={lane.line.id}>
          {lane.ghost !== '' && <path class="rivers__ghost" d={lane.ghost} />}
          <path class="rivers__halo" d={lane.river} />
          <path
            class={lane.line.kind === 'history' ? 'rivers__line rivers__line--history' : 'rivers__line'}
            style={lane.line.kind === 'history' ? undefined : { stroke: `var(--${livery}, var(--ink))` }}
            stroke-dasharray={dashOf(lane, index)}
            d={lane.river}
          />
        </g>
      ))}
      {lanes.flatMap(({ line, labels }) =>
        labels.map(({ x, y, text }) => (
          <text key={`${line.id} ${x} ${y}`} class="rivers__label" x={x} y={y}>
            {text}
          </text>
        )),
      )}
      {table && at && (
        <use
          href={`${SHEETS.fleet}#${shipOf(livery)}`}
          x={layout.x(at.index) - 6}
          y={table.y - 62}
          width={58}
          height={50}
        />
      )}
    </svg>
  );
}

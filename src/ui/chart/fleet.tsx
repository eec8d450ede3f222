/**
 * Ships, boats and lights: each a small picture of its own above the chart, so that it can ride the swell
 * without the sea being drawn anew. The player's flagship is the largest; whoever is sold or closed is gone.
 */
import type { Arrangement, Point } from '../../session/chart-geometry.ts';
import type { FleetView, LightView } from '../../session/view.ts';
import { Art, artHref, shipOf } from './art.tsx';
import type { ChartWords } from './words.ts';

interface FleetProps {
  arrangement: Arrangement;
  fleet: readonly FleetView[];
  /** The company that is played. */
  player: string;
  onSea: (place: Point) => boolean;
}

const SHIP = { width: 140, height: 120, waterline: 107 };
const BOAT = { width: 84, height: 70, waterline: 61 };
const LIGHT = { width: 120, height: 150, scale: 0.5 };

export function Fleet({ arrangement, fleet, player, onSea }: FleetProps) {
  return (
    <ul class="chart__fleet">
      {fleet.map(({ company, name, flagship, afloat }) => {
        const berth = arrangement.ships.get(company);
        if (!berth || !afloat) return null;
        const piece = shipOf(company);
        const hull = piece.startsWith('ship') ? SHIP : BOAT;
        const size = flagship ? flagshipScale(arrangement, company === player) : 0.58;
        return (
          <li key={company} class="chart__berth" style={placed(arrangement, berth)}>
            <span
              class="chart__ship"
              style={{ bottom: `calc(${(hull.waterline - hull.height) * size}px * var(--chart-scale))` }}
            >
              <Art
                sheet="fleet"
                piece={piece}
                viewBox={`0 0 ${hull.width} ${hull.height}`}
                {...scaled(hull, size, arrangement)}
              />
            </span>
            <span class={nameClass(onSea({ x: berth.x, y: berth.y + 14 }))}>{name}</span>
          </li>
        );
      })}
    </ul>
  );
}

interface LightsProps {
  arrangement: Arrangement;
  lights: readonly LightView[];
  words: ChartWords;
  onSea: (place: Point) => boolean;
}

export function Lights({ arrangement, lights, words, onSea }: LightsProps) {
  return (
    <ul class="chart__fleet">
      {lights.map((light) => {
        const rock = arrangement.lights.get(light.foundation);
        if (!rock) return null;
        const sea = onSea({ x: rock.x, y: rock.y + 14 });
        return (
          <li key={light.foundation} class="chart__berth" style={placed(arrangement, rock)}>
            <span class="visually-hidden">{words.light(light)}</span>
            <span class="chart__light" aria-hidden="true">
              <svg
                class={sea ? '' : 'chart__light--fog'}
                viewBox={`0 0 ${LIGHT.width} ${LIGHT.height}`}
                {...scaled(LIGHT, LIGHT.scale, arrangement)}
              >
                <use href={artHref('marks', light.lit ? 'light' : 'rock')} />
                {light.lit && <Flags companies={light.members.map(({ company }) => company)} />}
              </svg>
            </span>
            <span
              class={light.lit ? nameClass(sea) : `${nameClass(sea)} chart__name--dark`}
              aria-hidden="true"
            >
              {light.lit ? light.name : words.noLight}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const LEADERS = ['docker', 'google', 'coreos', 'mesosphere'];
const HALYARD = 5;

/** Members' flags in order of joining, five down the right halyard, then five down the left. */
function Flags({ companies }: { companies: readonly string[] }) {
  const shown = companies.slice(0, 2 * HALYARD);
  return (
    <>
      {shown.length > 0 && <path class="chart__halyard" d="M60 12L116 106" />}
      {shown.length > HALYARD && <path class="chart__halyard" d="M60 12L4 106" />}
      {shown.map((company, i) => {
        const place = i % HALYARD;
        const x = i < HALYARD ? 73 + place * 9.6 : 31 - place * 9.6;
        const flag = LEADERS.includes(company) ? company : 'other';
        return (
          <use href={artHref('marks', `flag-${flag}`)} x={x} y={31 + place * 15.5} width={20} height={13.3} />
        );
      })}
    </>
  );
}

function flagshipScale({ kind }: Arrangement, own: boolean): number {
  if (kind === 'strip') return own ? 0.62 : 0.5;
  return own ? 0.82 : 0.56;
}

function placed({ scale }: Arrangement, { x, y }: Point) {
  return { left: `${x * scale}px`, top: `${y * scale}px` };
}

function scaled({ width, height }: { width: number; height: number }, size: number, { scale }: Arrangement) {
  return { width: Math.round(width * size * scale), height: Math.round(height * size * scale) };
}

function nameClass(sea: boolean): string {
  return `chart__name place ${sea ? 'chart__name--sea' : 'chart__name--fog'}`;
}

/**
 * The sea chart: the still scene in one picture, boxes on the quays, and above them ships, lights and what is
 * written. It fits itself into whatever room its place on the page gives; narrow rooms get a strip to pan.
 */
import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import type { Board } from '../../session/board-contract.ts';
import { arrange, type Arrangement, type Point } from '../../session/chart-geometry.ts';
import type { ChartView } from '../../session/view.ts';
import './chart.css';
import { fogExtent, fogField } from './fog-field.ts';
import { drawFog, Fog } from './fog.tsx';
import { Fleet, Lights } from './fleet.tsx';
import { Land, Quays, Sketches } from './isles.tsx';
import { LayerSwitch, Legend } from './legend.tsx';
import { Plates } from './plates.tsx';
import { Compass, compassAt, Sea } from './sea.tsx';
import { Stacks } from './stacks.tsx';
import { isStill, useBoard } from './use-board.ts';
import { useSize } from './use-size.ts';
import type { ChartWords } from './words.ts';

export interface SeaChartProps {
  chart: ChartView;
  /** Whose boxes the quays show. */
  layer: string;
  onLayer?: (layer: string) => void;
  /** The company that is played: its flagship is drawn largest. */
  player: string;
  theme: 'day' | 'night';
  words: ChartWords;
  /** `still` keeps the drawn boxes and never loads the moving board. */
  board?: 'moving' | 'still';
  /** The island a strip is panned to. */
  focus?: string;
  /** Told when the moving board stands, and null when it has gone or cannot come. */
  onBoard?: (board: Board | null) => void;
}

export function SeaChart(props: SeaChartProps) {
  const { chart, layer, onLayer, player, theme, words, board = 'moving', focus, onBoard } = props;
  const frame = useRef<HTMLDivElement>(null);
  const window = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const room = useSize(frame);
  const summary = useId();

  const occupants = occupantsOf(chart);
  const arrangement = useMemo(() => room && arrange(room, occupants), [room, JSON.stringify(occupants)]);
  const strip = arrangement?.kind === 'strip';
  // A row of buttons would lie on the upper islands' names.
  const compact = strip || (arrangement !== null && arrangement.scale < 0.9);
  const moving = useBoard({ stage, arrangement, chart, layer, theme, wanted: board === 'moving', onBoard });

  useEffect(() => {
    const quay = focus === undefined ? undefined : arrangement?.islands.get(focus);
    if (!arrangement || !quay || !strip || !window.current) return;
    const left = quay.x * arrangement.scale - window.current.clientWidth / 2;
    window.current.scrollTo({ left, behavior: isStill() ? 'auto' : 'smooth' });
  }, [focus, arrangement]);

  return (
    <div
      ref={frame}
      class={`chart ${strip ? 'chart--strip' : compact ? 'chart--small' : ''}`}
      role="group"
      aria-label={words.label}
      aria-describedby={summary}
    >
      <p id={summary} class="visually-hidden">
        {words.summary}
      </p>
      {/* A strip is panned with the arrow keys too, so it takes the focus and has a name of its own. */}
      <div
        ref={window}
        class="chart__window"
        {...(strip ? { tabIndex: 0, role: 'group', 'aria-label': words.label } : {})}
      >
        {arrangement && (
          <div class="chart__sheet" style={sheetStyle(arrangement)}>
            <Scene arrangement={arrangement} chart={chart} words={words} />
            {!moving && (
              <svg class="chart__layer" {...frameOf(arrangement)} aria-hidden="true">
                <Stacks arrangement={arrangement} islands={chart.islands} layer={layer} />
              </svg>
            )}
            <div ref={stage} class="chart__stage" aria-hidden="true" />
            <Writing arrangement={arrangement} chart={chart} player={player} words={words} />
          </div>
        )}
      </div>
      {onLayer && (
        <LayerSwitch layers={chart.layers} layer={layer} onLayer={onLayer} words={words} compact={compact} />
      )}
      {!strip && <Legend chart={chart} layer={layer} words={words} />}
    </div>
  );
}

interface LayerProps {
  arrangement: Arrangement;
  chart: ChartView;
  words: ChartWords;
}

/** All that only changes when the fog does. */
function Scene({ arrangement, chart, words }: LayerProps) {
  const clip = useId();
  const known = JSON.stringify(chart.islands.map(({ id, adoption }) => [id, adoption]));
  return useMemo(() => {
    const extent = fogExtent(arrangement);
    const field = fogField(arrangement, chart.islands);
    const fog = drawFog(field, extent);
    const inside = { arrangement, islands: chart.islands };
    const rose = compassAt(arrangement);
    const margin = unsurveyedAt(arrangement);
    return (
      <svg class="chart__layer" {...frameOf(arrangement)} aria-hidden="true">
        <defs>
          <clipPath id={clip}>
            <path d={fog.ground} clip-rule="evenodd" />
          </clipPath>
        </defs>
        <Sea arrangement={arrangement} extent={extent} />
        <Land {...inside} />
        <Fog drawing={fog} />
        <g clip-path={`url(#${clip})`}>
          <Sketches {...inside} />
        </g>
        <Quays {...inside} />
        {arrangement.kind === 'chart' && (
          <Compass arrangement={arrangement} onFog={field(rose.x, rose.y) < 10} />
        )}
        {margin && field(margin.x, margin.y) < -12 && (
          <text class="chart__unsurveyed" {...margin}>
            {words.unsurveyed}
          </text>
        )}
      </svg>
    );
  }, [arrangement, known, words.unsurveyed, clip]);
}

function Writing({ arrangement, chart, player, words }: LayerProps & { player: string }) {
  const known = JSON.stringify(chart.islands.map(({ id, adoption }) => [id, adoption]));
  const field = useMemo(() => fogField(arrangement, chart.islands), [arrangement, known]);
  const onSea = ({ x, y }: Point) => field(x, y) > 8;
  const shared = { arrangement, onSea };
  return (
    <>
      <Fleet {...shared} fleet={chart.fleet} player={player} />
      <Lights {...shared} lights={chart.lights} words={words} />
      <Plates {...shared} islands={chart.islands} words={words} />
    </>
  );
}

function occupantsOf(chart: ChartView) {
  return {
    islands: chart.islands.map(({ id }) => id),
    companies: chart.fleet.map(({ company }) => company),
    foundations: chart.lights.map(({ foundation }) => foundation),
  };
}

function frameOf({ width, height, scale }: Arrangement) {
  return { viewBox: `0 0 ${width} ${height}`, width: width * scale, height: height * scale };
}

function sheetStyle({ width, height, scale }: Arrangement) {
  return { width: `${width * scale}px`, height: `${height * scale}px`, '--chart-scale': `${scale}` };
}

/** Under the lower left island's plate, where the fog lies longest. */
function unsurveyedAt({ kind, islands, scale }: Arrangement): Point | null {
  const quay = islands.get('big-data');
  return quay && kind === 'chart' ? { x: quay.x - 6, y: quay.y + 24 + 48 / scale } : null;
}

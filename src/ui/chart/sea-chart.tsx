/**
 * The sea chart: the board, and over it, as HTML, what is written and what is pointed at. It fits itself into
 * whatever room its place on the page gives; narrow rooms get a strip to pan.
 */
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Board, Play } from '../../session/board-contract.ts';
import { berths } from '../../session/chart-afloat.ts';
import { fogField } from '../../session/chart-fog.ts';
import { arrange } from '../../session/chart-geometry.ts';
import type { Pane } from '../../session/chart-look.ts';
import { thingsOn } from '../../session/chart-things.ts';
import type { ChartView } from '../../session/view.ts';
import './chart.css';
import './pointing.css';
import { ChartTable } from './chart-table.tsx';
import { LayerSwitch, Legend } from './legend.tsx';
import { Moved } from './moved.tsx';
import { Pointing } from './pointing.tsx';
import { isStill } from './still.ts';
import { useBoard } from './use-board.ts';
import { CLOSER, FURTHER, useLook, type Looking } from './use-look.ts';
import { useSize } from './use-size.ts';
import { Writing } from './writing.tsx';
import type { ChartWords } from './words.ts';

export interface SeaChartProps {
  chart: ChartView;
  /** What stood there before: the first picture moves on from it, where the chart was not on the screen meanwhile. */
  from?: ChartView;
  /** Whose boxes the quays show. */
  layer: string;
  onLayer: (layer: string) => void;
  /** The company that is played, if one is: its flagship is drawn largest. */
  player: string | undefined;
  theme: 'day' | 'night';
  words: ChartWords;
  /** How much faster than its usual five seconds a quarter resolves. */
  speed: number;
  /** The island a strip is panned to. */
  focus?: string;
  /** Told when the board stands, and null when it has gone. */
  onBoard: (board: Board | null) => void;
  onPlay: (play: Play | null) => void;
  onMissing: () => void;
}

export function SeaChart(props: SeaChartProps) {
  const { chart, from, layer, onLayer, player, theme, words, speed } = props;
  const { focus, onBoard, onPlay, onMissing } = props;
  const frame = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const room = useSize(frame);
  const [summary, keys] = [useId(), useId()];
  const [play, setPlay] = useState<Play | null>(null);

  const occupants = occupantsOf(chart);
  const pane = useMemo<Pane | null>(
    () => room && { arrangement: arrange(room, occupants), room },
    [room, JSON.stringify(occupants)],
  );
  const arrangement = pane?.arrangement;
  const strip = arrangement?.kind === 'strip';
  // A row of buttons would lie on the upper islands' names.
  const compact = strip || (arrangement !== undefined && arrangement.scale < 0.9);
  const played = (next: Play | null) => {
    setPlay(next);
    onPlay(next);
  };
  const wish = { stage, pane, chart, from, layer, theme, player, speed, onPlay: played, onMissing };
  const [board, state] = useBoard(wish);
  const [looking, away] = useLook({ stage, sheet, pane, onLook: (look) => board?.look(look) });
  const things = useMemo(
    () => (arrangement ? thingsOn(arrangement, chart, layer, player) : []),
    [arrangement, chart, layer, player],
  );
  const field = useMemo(() => arrangement && fogField(arrangement, chart.islands), [arrangement, chart]);
  const afloat = useMemo(
    () => (arrangement ? berths(arrangement, chart.fleet, player) : []),
    [arrangement, chart, player],
  );

  useEffect(() => {
    onBoard(board);
    return () => onBoard(null);
  }, [board]);
  useEffect(() => {
    const quay = focus === undefined ? undefined : arrangement?.islands.get(focus);
    if (quay && strip) looking.show(quay, isStill());
  }, [focus, arrangement]);

  return (
    <div
      ref={frame}
      class={`chart ${strip ? 'chart--strip' : compact ? 'chart--small' : ''} ${state === 'drawing' ? '' : 'chart--blank'}`}
      role="group"
      aria-label={words.label}
      aria-describedby={summary}
    >
      <p id={summary} class="visually-hidden">
        {words.summary}
      </p>
      <p id={keys} class="visually-hidden">
        {words.keys}
      </p>
      {/* The arrow keys walk from thing to thing, so they have to reach it past a screen reader. */}
      <div
        ref={stage}
        class="chart__stage"
        tabIndex={0}
        role="application"
        aria-label={words.label}
        aria-describedby={keys}
      />
      <div ref={sheet} class="chart__sheet">
        {pane && arrangement && field && (
          <>
            <Writing
              arrangement={arrangement}
              chart={chart}
              afloat={afloat}
              player={player}
              field={field}
              words={words}
            />
            {play && <Moved play={play} speed={speed} arrangement={arrangement} words={words} />}
            <Pointing stage={stage} pane={pane} things={things} looking={looking} words={words} />
          </>
        )}
      </div>
      {state === 'lost' && (
        <div class="chart__lost">
          <p class="notice">{words.lost}</p>
          <ChartTable chart={chart} layer={layer} words={words} />
        </div>
      )}
      <LayerSwitch layers={chart.layers} layer={layer} onLayer={onLayer} words={words} compact={compact} />
      {/* A strip has no room to spare: fingers pinch, or tap twice. */}
      {(!strip || away) && <Closeness looking={looking} away={away} words={words} />}
      {!strip && <Legend chart={chart} layer={layer} words={words} />}
    </div>
  );
}

/** For whoever neither pinches nor knows the keys. */
function Closeness({ looking, away, words }: { looking: Looking; away: boolean; words: ChartWords }) {
  return (
    <div class="chart__closeness">
      <button type="button" aria-label={words.closer} onClick={() => looking.zoom(CLOSER)}>
        +
      </button>
      <button type="button" aria-label={words.further} disabled={!away} onClick={() => looking.zoom(FURTHER)}>
        −
      </button>
      {away && (
        <button type="button" aria-label={words.whole} onClick={looking.home}>
          ⤢
        </button>
      )}
    </div>
  );
}

function occupantsOf(chart: ChartView) {
  return {
    islands: chart.islands.map(({ id }) => id),
    companies: chart.fleet.map(({ company }) => company),
    foundations: chart.lights.map(({ foundation }) => foundation),
  };
}

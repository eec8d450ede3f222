/**
 * The board: mounts over the page's chart, draws what it is shown, holds no rule and sends no intent. Fetched on
 * demand; where WebGL is missing it is simply not there, and the page shows its numbers as a table.
 */
import type { Board, BoardOptions, Scene, Shown } from '../session/board-contract.ts';
import type { Look } from '../session/chart-look.ts';
import { playBetween } from './beats.ts';

/** What of the root element's state recolours the board. */
const RECOLOURS = ['data-theme', 'data-patterns', 'data-contrast'];
/** How long a look has to stay before the scenery is drawn sharp for it. */
const SETTLED = 220;

/** What stands in the scene, for tests and for the curious: `window.__board` while there is a board. */
type Hook = { __board?: Scene };

/** Resolves to null where the board cannot be drawn; never rejects. */
export async function mountBoard(host: HTMLElement, options: BoardOptions): Promise<Board | null> {
  if (!hasWebGL()) return null;
  let shown: Shown | null = null;
  let lost = false;
  /** While something moves: from what, and what ends it. */
  let playing: { from: Shown; end: ReturnType<typeof setTimeout> } | null = null;
  let sharpening: ReturnType<typeof setTimeout> | undefined;

  const onContext = (drawing: boolean) => {
    lost = !drawing;
    if (drawing) repaint();
    else stopPlaying();
    options.onDrawing(shown !== null && !lost);
  };
  const stage = await Promise.all([import('./stage.ts'), import('./art.ts')])
    .then(async ([{ Stage }, { fetchArt }]) => Stage.open(host, await fetchArt(), onContext))
    .catch(() => null);
  if (!stage) return null;
  const hook = window as unknown as Hook;
  hook.__board = stage;

  const repaint = () => {
    const from = playing?.from ?? null;
    stopPlaying();
    const arrangement = options.arrangement();
    if (!arrangement || !shown || lost) return;
    stage.fit(arrangement, options.room(), from ?? shown);
    // A room that changes meanwhile, as it does when a quarter resolves, starts the motion over in its new place.
    if (from) change(from, shown);
  };
  const stopPlaying = () => {
    if (!playing) return;
    clearTimeout(playing.end);
    playing = null;
    options.onPlay(null);
  };
  const change = (before: Shown, after: Shown) => {
    const play = playBetween(before, after);
    stopPlaying();
    if (!play || options.still()) return stage.cut(after);
    const speed = options.speed();
    stage.move(after, play, speed);
    const lasts = Object.values(play.lasts).reduce((sum, each) => sum + each, 0);
    playing = { from: before, end: setTimeout(stopPlaying, lasts / speed) };
    options.onPlay(play);
  };
  const recolours = new MutationObserver(repaint);
  recolours.observe(document.documentElement, { attributeFilter: RECOLOURS });

  return {
    show(next) {
      const last = shown;
      shown = next;
      if (
        !last ||
        last.theme !== next.theme ||
        last.player !== next.player ||
        occupants(last) !== occupants(next)
      )
        repaint();
      else if (lost) return;
      else if (numbers(last) !== numbers(next)) change(last, next);
      else if (last.layer !== next.layer) {
        stopPlaying();
        stage.setBoxes(next);
      }
      if (!last) options.onDrawing(!lost);
    },
    look(look: Look) {
      stage.look(look);
      clearTimeout(sharpening);
      sharpening = setTimeout(() => {
        if (stage.isBlurred && !playing) repaint();
      }, SETTLED);
    },
    resize: repaint,
    settle() {
      if (!playing || !shown) return;
      stopPlaying();
      stage.settle(shown);
    },
    destroy() {
      stopPlaying();
      clearTimeout(sharpening);
      recolours.disconnect();
      stage.close();
      if (hook.__board === stage) delete hook.__board;
      options.onDrawing(false);
    },
  };
}

/** Whoever has a place on the chart, as text to compare. */
function occupants({ chart }: Shown): string {
  return [...chart.islands.map(({ id }) => id), ...chart.fleet.map(({ company }) => company)].join();
}

/** All that is drawn of a chart but the choice of its layer, as text to compare. */
function numbers({ chart: { islands, fleet, lights, piers, storms, ropes } }: Shown): string {
  const boxes = islands.map(({ stacks, adoption }) => [
    adoption,
    Object.values(stacks).map((layer) => layer.map((stack) => [stack.product, stack.livery, stack.boxes])),
  ]);
  const moored = piers.map(({ company, projects }) => [company, projects]);
  const signs = lights.map(({ lit, members }) => [lit, members.map(({ company }) => company)]);
  const stormy = storms.map(({ company }) => company);
  const tied = ropes.map(({ one, other }) => [one.company, other.company]);
  return JSON.stringify([
    boxes,
    fleet.map(({ afloat, deeds }) => [afloat, deeds]),
    moored,
    signs,
    stormy,
    tied,
  ]);
}

function hasWebGL(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl') !== null;
  } catch {
    return false;
  }
}

/**
 * While boxes are craned: at each gantry how many.
 */
import type { Play } from '../../session/board-contract.ts';
import type { Arrangement } from '../../session/chart-geometry.ts';
import type { ChartWords } from './words.ts';
import { placed } from './writing.tsx';

interface MovedProps {
  play: Play;
  speed: number;
  arrangement: Arrangement;
  words: ChartWords;
}

/** Where a gantry's left end hangs over its quay, chart units. */
const END = { x: -130, y: -90 };

export function Moved({ play, speed, arrangement, words }: MovedProps) {
  const { news, ships, boxes } = play.lasts;
  const timing = { animationDelay: `${(news + ships) / speed}ms`, animationDuration: `${boxes / speed}ms` };
  return (
    <>
      {Object.entries(play.boxes).map(([island, count]) => {
        const quay = arrangement.islands.get(island);
        if (!quay) return null;
        const at = placed(arrangement, { x: quay.x + END.x, y: quay.y + END.y });
        return (
          <span key={island} class="chart__moved" style={{ ...at, ...timing }} aria-hidden="true">
            {words.change(count)}
          </span>
        );
      })}
    </>
  );
}

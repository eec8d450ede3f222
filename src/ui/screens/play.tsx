/**
 * The game on the table: rail and board stay while the papers around them change from phase to phase, so that
 * the board can move what a quarter moved.
 */
import './quarter/quarter.css';
import './quarter/rail.css';
import './resolution/resolution.css';
import { useEffect } from 'preact/hooks';
import type { GameView } from '../../session/view.ts';
import { fetchCodex } from '../app/codex.ts';
import { isPhone, pace } from '../app/device.ts';
import { seats } from '../app/game.ts';
import { Debrief } from './debrief/debrief.tsx';
import { SeatEnds } from './hot-seat/seat-ends.tsx';
import { lesson } from '../app/lessons.ts';
import { Lesson } from './lesson/lesson.tsx';
import { Board } from './quarter/board.tsx';
import { QuarterPapers } from './quarter/quarter.tsx';
import { Rail } from './quarter/rail.tsx';
import { tab } from './quarter/tabs.tsx';
import { ResolutionPapers } from './resolution/resolution.tsx';

export function Play({ game }: { game: GameView }) {
  const { phase, quarter } = game;
  // Terms can be underlined once their cards are here; the game does not wait for them.
  useEffect(() => void fetchCodex(), []);
  if (phase === 'over' && game.debrief) {
    const ends = seats.value && <SeatEnds seats={seats.value} />;
    return (
      <>
        <Debrief game={game} debrief={game.debrief} seats={ends} />
        <Lesson alone />
      </>
    );
  }
  const resolved = phase === 'resolved';
  // The style sheet calls the fourth paper by the name of what will stand there one day.
  const open = tab.value === 'proposal' ? 'forecast' : tab.value;
  return (
    <main
      class={resolved ? 'screen-resolution' : 'screen-play'}
      data-tab={open}
      data-lesson={lesson.value?.at}
    >
      <Rail game={game} />
      <Board
        class={resolved ? 'screen-resolution__board' : 'screen-play__board'}
        game={game}
        player={game.leader.id}
        speed={pace.value}
      />
      {!isPhone.value && <Lesson />}
      {resolved ? (
        <ResolutionPapers game={game} />
      ) : (
        <QuarterPapers key={`${quarter.turn} ${phase}`} game={game} />
      )}
    </main>
  );
}

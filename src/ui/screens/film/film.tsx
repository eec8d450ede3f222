/**
 * A line as a film: the board at the end of every quarter, craning from one to the next, and what was done in it. Read
 * only. Without the board its table stands there, as everywhere.
 */
import './film.css';
import '../quarter/quarter.css';
import '../quarter/rail.css';
import { useEffect, useId } from 'preact/hooks';
import type { FilmView, FrameView } from '../../../session/timeline-view.ts';
import { quarterName } from '../../../text/format.ts';
import { language, t } from '../../../text/messages.ts';
import { pace } from '../../app/device.ts';
import { session, view as game } from '../../app/game.ts';
import { answerKeys } from '../../app/keyboard.ts';
import { NumbersOf } from '../../app/ledger.ts';
import { back } from '../../app/router.ts';
import { film, type Reel } from '../../app/timeline.ts';
import { useWork } from '../../app/use-work.ts';
import { Choice } from '../../parts/choice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Paper } from '../../parts/paper.tsx';
import { Progress } from '../../parts/progress.tsx';
import { Terms } from '../../parts/terms.tsx';
import { Board } from '../quarter/board.tsx';
import { nextLayer, showTable, toggleTable } from '../quarter/board-state.ts';
import type { ChartedGame } from '../quarter/chart-words.ts';
import { Cartouche, QuarterScale } from '../quarter/rail.tsx';
import { lineName } from '../timeline/lines.ts';
import { useReel, type Film as Running } from './reel.ts';

const SPEEDS = [1, 2, 4];

/** A picture as the board knows games. */
function charted(frames: readonly FrameView[], at: number): ChartedGame | null {
  const frame = frames[at];
  if (!frame) return null;
  const before = frames[at - 1];
  const { quarter, chart, adoption } = frame;
  return {
    chart,
    quarter: {
      turn: at + 1,
      of: frames.length,
      year: quarter.year,
      quarter: quarter.quarter as 1 | 2 | 3 | 4,
    },
    gauges: { adoption: { value: adoption, change: before ? adoption - before.adoption : null } },
  };
}

function Items({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3 class="eyebrow">{title}</h3>
      <ul class="rows film-items">
        {items.map((item) => (
          <li key={item}>
            <Terms text={item} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Caption({ frame: { quarter, chosen, deeds, news } }: { frame: FrameView }) {
  const still = chosen.length + deeds.length + news.length === 0;
  return (
    <Paper title={quarterName(quarter)} class="film-caption">
      <Items
        title={t('film.chosen')}
        items={chosen.map(({ title, option }) => t('histories.choice', { title, chosen: option }))}
      />
      <Items title={t('film.deeds')} items={deeds.map(({ name, deed }) => t('film.deed', { name, deed }))} />
      <Items title={t('film.news')} items={news} />
      {still && <p class="note">{t('film.still')}</p>}
    </Paper>
  );
}

function Controls({ frames, reel }: { frames: readonly FrameView[]; reel: Running }) {
  const { at, playing, speed, show, play, hurry } = reel;
  const slider = useId();
  const frame = frames[at];
  return (
    <div class="film-controls" role="group" aria-label={t('film.controls')}>
      <button
        type="button"
        class="btn btn--secondary btn--icon"
        aria-label={t('film.back')}
        disabled={at === 0}
        onClick={() => show(at - 1)}
      >
        <Icon name="previous" />
      </button>
      <button type="button" class="btn btn--primary film-controls__play" onClick={() => play(!playing)}>
        <Icon name={playing ? 'pause' : 'play'} />
        {t(playing ? 'film.pause' : at === frames.length - 1 ? 'film.again' : 'film.play')}
      </button>
      <button
        type="button"
        class="btn btn--secondary btn--icon"
        aria-label={t('film.forth')}
        disabled={at === frames.length - 1}
        onClick={() => show(at + 1)}
      >
        <Icon name="next" />
      </button>
      <div class="field film-controls__slider">
        <label class="visually-hidden" for={slider}>
          {t('film.quarter')}
        </label>
        <input
          id={slider}
          type="range"
          min={0}
          max={frames.length - 1}
          value={at}
          aria-valuetext={frame && quarterName(frame.quarter)}
          onInput={(event) => show(Number(event.currentTarget.value))}
        />
      </div>
      <Choice
        legend={t('film.speed')}
        options={SPEEDS.map((n) => ({ value: String(n), label: t('film.times', { n }) }))}
        value={String(speed)}
        onChange={(value) => hurry(Number(value))}
      />
    </div>
  );
}

function Showing({ view, wish }: { view: FilmView; wish: Reel }) {
  const frames = view.frames.slice(0, wish.until);
  const reel = useReel(frames.length, wish.index);
  const shown = charted(frames, reel.at);
  const frame = frames[reel.at];
  useEffect(() =>
    answerKeys({
      primary: () => reel.play(!reel.playing),
      table: toggleTable,
      ...(shown && { layer: () => nextLayer(shown.chart) }),
    }),
  );
  // The shell has looked for a heading to go to before the film was there.
  useEffect(
    () => document.querySelector<HTMLElement>('[data-arrive=true]')?.focus({ preventScroll: true }),
    [],
  );
  if (!shown || !frame) return <p class="note screen-film__caption">{t('film.empty')}</p>;
  const name = lineName({ id: view.line, kind: kindOf(view.line), name: view.name });
  return (
    <>
      <header class="rail">
        <Cartouche quarter={shown.quarter} />
        <div class="rail__leader">
          <h1 class="rail__name" tabIndex={-1} data-arrive>
            {t('film.heading', { line: name })}
          </h1>
        </div>
        <div class="rail__nav">
          <button
            type="button"
            class="rail__link"
            aria-pressed={showTable.value}
            title={t('rail.table')}
            onClick={toggleTable}
          >
            <Icon name="table" />
            <span>{t('rail.table')}</span>
          </button>
          <button type="button" class="rail__link" title={t('common.back')} onClick={back}>
            <Icon name="close" />
            <span>{t('common.back')}</span>
          </button>
        </div>
      </header>
      <QuarterScale quarter={shown.quarter} />
      <NumbersOf.Provider value={{ line: view.line, index: reel.at, quarter: frame.quarter, name }}>
        <Board
          class="screen-film__board"
          game={shown}
          player={game.value?.leader.id}
          speed={pace.value === Infinity ? Infinity : reel.speed}
        />
      </NumbersOf.Provider>
      <div class="screen-film__caption">
        <Caption frame={frame} />
      </div>
      <Controls frames={frames} reel={reel} />
    </>
  );
}

const kindOf = (line: string) => (line === 'history' || line === 'first' ? line : 'branch');

export function Film() {
  const wish = film.value ?? { line: 'history', index: 0, until: 0 };
  const view = useWork((now) => now.film(wish.line), [session.value, wish.line, language.value]);
  return (
    <main class="screen-film">
      {typeof view === 'number' ? (
        <Progress label={t('histories.laying')} part={view} />
      ) : (
        <Showing view={view} wish={wish} />
      )}
    </main>
  );
}

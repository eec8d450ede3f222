/**
 * "Picture of the run": drawn when it is asked for, shown before it is taken, with its words beside it for whoever
 * will not see it. The browser's own sharing is offered where it takes files.
 */
import './picture.css';
import { useEffect, useState } from 'preact/hooks';
import type { DebriefView, GameView } from '../../../../session/view.ts';
import { number, quarterAfter, quarterName } from '../../../../text/format.ts';
import { t, type MessageKey } from '../../../../text/messages.ts';
import { session } from '../../../app/game.ts';
import { Dialog } from '../../../parts/dialog.tsx';
import { downloadFile, fileSafe } from '../../../parts/files.ts';
import { pairsOf, told } from '../../../parts/line-chart/words.ts';
import { drawPicture, HEIGHT, WIDTH, type Told } from './draw.ts';

interface PictureProps {
  game: GameView;
  debrief: DebriefView;
  ambition: string;
  onClose: () => void;
}

/** The chapter in which the game began, by its title; by its quarter where the leader's card knows none; and that it is a branch. */
function chapterOf({ leader, quarter }: GameView): string {
  const start = quarterAfter(quarter, 1 - quarter.turn);
  const card = session.value?.leaders().find(({ id }) => id === leader.id);
  const chapter = card?.chapters.find(
    (each) => each.quarter.year === start.year && each.quarter.quarter === start.quarter,
  );
  const named = { title: chapter?.title ?? '', quarter: quarterName(start) };
  const text = chapter ? t('leaders.chapterAt', named) : named.quarter;
  // Its points are no score.
  return session.value?.onBranch() ? t('histories.pictureBranch', { text }) : text;
}

/** The picture in words. */
function wordsOf({ game, debrief, chapter, ambition }: Told): string {
  const [course] = debrief.charts.series;
  const [pair] = course ? pairsOf(course) : [];
  const end = (values: readonly number[] | undefined) => (course ? told(values?.at(-1), course) : '');
  return t('picture.text', {
    title: t('title.name'),
    leader: game.leader.name,
    chapter,
    ambition,
    ending: debrief.ending.title,
    score: number(debrief.score),
    history: number(debrief.historyScore),
    course: t('picture.course', {
      title: course?.title ?? '',
      you: end(pair?.you.values),
      history: end(pair?.history.values),
    }),
    seed: game.seed,
  });
}

type Drawn = { file: File; address: string } | { failed: string } | null;

/** The picture of a run, drawn once for each run that is asked for. */
function useDrawn(run: Told): Drawn {
  const [drawn, show] = useState<Drawn>(null);
  useEffect(() => {
    let address = '';
    let gone = false;
    const { leader, seed } = run.game;
    const name = t('picture.fileName', { leader: leader.id, seed: fileSafe(seed) });
    drawPicture(run).then(
      (blob) => {
        if (gone) return;
        address = URL.createObjectURL(blob);
        show({ file: new File([blob], name, { type: 'image/png' }), address });
      },
      (error: unknown) => show({ failed: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      gone = true;
      URL.revokeObjectURL(address);
    };
  }, []);
  return drawn;
}

const mayShare = (file: File): boolean => navigator.canShare?.({ files: [file] }) ?? false;

function Take({ file, onSay }: { file: File; onSay: (said: MessageKey) => void }) {
  const share = () =>
    navigator.share({ files: [file], title: t('title.name') }).catch((error: unknown) => {
      // Whoever closes the list of apps wants no words about it.
      if (!(error instanceof Error && error.name === 'AbortError')) onSay('picture.shareFailed');
    });
  return (
    <div class="button-row">
      <button type="button" class="btn btn--secondary" onClick={() => downloadFile(file.name, file)}>
        {t('picture.download')}
      </button>
      {mayShare(file) && (
        <button type="button" class="btn btn--secondary" onClick={() => void share()}>
          {t('picture.share')}
        </button>
      )}
    </div>
  );
}

export function Picture({ game, debrief, ambition, onClose }: PictureProps) {
  const run: Told = { game, debrief, ambition, chapter: chapterOf(game) };
  const words = wordsOf(run);
  const drawn = useDrawn(run);
  const [said, say] = useState<MessageKey | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(words).then(
      () => say('picture.copied'),
      () => say('picture.copyFailed'),
    );
  return (
    <Dialog title={t('picture.make')} onClose={onClose}>
      {drawn === null && <p class="note">{t('picture.drawing')}</p>}
      {drawn && 'failed' in drawn && (
        <p class="notice notice--bad" role="alert">
          {t('picture.failed', { reason: drawn.failed })}
        </p>
      )}
      {drawn && 'file' in drawn && (
        <>
          <img class="run-picture" src={drawn.address} alt={words} width={WIDTH} height={HEIGHT} />
          <Take file={drawn.file} onSay={say} />
        </>
      )}
      <h3 class="eyebrow run-picture__words">{t('picture.alt')}</h3>
      <p class="small">{words}</p>
      <button type="button" class="btn btn--quiet btn--small" onClick={() => void copy()}>
        {t('picture.copyAlt')}
      </button>
      <p class="quiet" aria-live="polite">
        {said && t(said)}
      </p>
    </Dialog>
  );
}

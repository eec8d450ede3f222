/**
 * The histories: history as one line, the player's first line beside it, branches under it. A quarter opens its panel;
 * from there it is reopened, linked, watched.
 */
import './timeline.css';
import { useEffect, useState } from 'preact/hooks';
import type { TimelineView } from '../../../session/timeline-view.ts';
import { t } from '../../../text/messages.ts';
import { isPhone } from '../../app/device.ts';
import { common, hasGame, revision, session } from '../../app/game.ts';
import { back } from '../../app/router.ts';
import { misfit, place } from '../../app/timeline.ts';
import { useWork } from '../../app/use-work.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Progress } from '../../parts/progress.tsx';
import type { Said } from './acts.ts';
import { Bin } from './bin.tsx';
import { LineList } from './line-list.tsx';
import { spotAt, spotOnTable, type Spot } from './lines.ts';
import { NodePanel, placeOf, titleOf } from './node-panel.tsx';
import { OpenOne } from './open-one.tsx';
import { Tree } from './tree.tsx';
import { WholeRun } from './whole-run.tsx';

function Head({ view }: { view: TimelineView | null }) {
  return (
    <header class="histories-head">
      <h1 class="histories-head__title" tabIndex={-1} data-arrive>
        {t('histories.heading')}
      </h1>
      {view && (
        <p class="histories-head__of">{t('histories.of', { leader: view.leader.name, seed: view.seed })}</p>
      )}
      <button type="button" class="rail__link" onClick={back}>
        <Icon name="close" />
        {t('common.back')}
      </button>
    </header>
  );
}

/** What the marks mean. */
function Legend() {
  const marks = [
    ['same', 'histories.legend.same'],
    ['other', 'histories.legend.other'],
    ['next', 'histories.legend.next'],
  ] as const;
  return (
    <p class="histories-legend">
      {marks.map(([mark, label]) => (
        <span key={mark}>
          <span class={`spot spot--small spot--first spot--${mark}`} aria-hidden="true" /> {t(label)}
        </span>
      ))}
      <em>{t('histories.luck')}</em>
    </p>
  );
}

function Sayings({ said }: { said: Said }) {
  return (
    <div aria-live="polite">
      {misfit.value !== null && <p class="notice notice--bad">{misfit.value}</p>}
      {said && <p class={said.bad ? 'notice notice--bad' : 'notice'}>{said.text}</p>}
    </div>
  );
}

/** What is shown of the histories: all of it on a chart, or one line after the other. */
function Shown({ view, say }: { view: TimelineView; say: (said: Said) => void }) {
  const chosen = place.value;
  const spot = (chosen && spotAt(view, chosen)) ?? spotOnTable(view);
  const [open, setOpen] = useState(chosen !== null);
  const [listed, list] = useState(spot?.line ?? '');
  const show = (next: Spot) => {
    place.value = { line: next.line, index: next.index };
    say(null);
    setOpen(true);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-panel]')?.focus());
  };
  const backToSpot = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !spot) return;
    document.querySelector<HTMLElement>(`[data-spot="${spot.line} ${spot.index}"]`)?.focus();
  };
  if (isPhone.value)
    return (
      <>
        <LineList view={view} line={listed} shown={spot} onLine={list} onShow={show} />
        {open && spot && (
          <Dialog title={titleOf(spot)} eyebrow={placeOf(view, spot)} onClose={() => setOpen(false)}>
            <div class="node-panel">
              <NodePanel view={view} spot={spot} headless say={(said) => (setOpen(false), say(said))} />
            </div>
          </Dialog>
        )}
      </>
    );
  return (
    <>
      <Tree view={view} shown={spot} onShow={show} />
      {spot && (
        <section class="paper node-panel" aria-label={placeOf(view, spot)} onKeyDown={backToSpot}>
          <div class="paper__body">
            <NodePanel key={`${spot.line} ${spot.index}`} view={view} spot={spot} say={say} />
          </div>
        </section>
      )}
    </>
  );
}

/** Beneath the chart, and all there is without a game: what was deleted, and the run as a file. */
function Laid({ say, onView }: { say: (said: Said) => void; onView: (view: TimelineView) => void }) {
  const view = useWork((game) => game.timeline(), [session.value, revision.value]);
  useEffect(() => {
    if (typeof view !== 'number') onView(view);
  }, [view]);
  if (typeof view === 'number') return <Progress label={t('histories.laying')} part={view} />;
  return (
    <>
      <Shown view={view} say={say} />
      <div class="histories-foot">
        {!isPhone.value && <Legend />}
        <Bin view={view} say={say} />
        <WholeRun view={view} say={say} />
      </div>
    </>
  );
}

export function Timeline() {
  const [said, say] = useState<Said>(null);
  const [view, setView] = useState<TimelineView | null>(null);
  useEffect(() => () => void (misfit.value = null), []);
  return (
    <main class="screen-histories">
      <Head view={hasGame.value ? view : null} />
      <Sayings said={said} />
      {common.value?.phase === 'hand-over' ? (
        <p class="note">{t('histories.closed')}</p>
      ) : hasGame.value ? (
        <Laid say={say} onView={setView} />
      ) : session.value ? (
        <div class="histories-foot">
          <OpenOne say={say} />
          <WholeRun view={null} say={say} />
        </div>
      ) : (
        <Progress label={t('title.loading')} />
      )}
    </main>
  );
}

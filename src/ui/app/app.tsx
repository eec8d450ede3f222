/**
 * The shell: which screen stands, what lies over it (a ledger, a card, the keys), and where the focus goes on arrival.
 * Screens know nothing of each other; they ask the router.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { CommonView } from '../../session/seat-view.ts';
import type { GameView } from '../../session/view.ts';
import { quarterName } from '../../text/format.ts';
import { t } from '../../text/messages.ts';
import { Dialog } from '../parts/dialog.tsx';
import { KeysDialog } from '../parts/key-list.tsx';
import { LedgerTable } from '../parts/ledger-table.tsx';
import { CardDialog } from '../screens/codex/card-dialog.tsx';
import { Leaders } from '../screens/leaders/leaders.tsx';
import { openCards } from './codex.ts';
import { isDesktop } from './device.ts';
import { common, trouble, view } from './game.ts';
import { refusal } from './keeping.ts';
import { later } from './later.tsx';
import { asked, askedAt, ledger } from './ledger.ts';
import { screen } from './router.ts';
import { offered } from './run-link.ts';
import { TitleScreen } from './title-screen.tsx';
import { Boundary, Trouble } from './trouble.tsx';
import { WorkingDialog } from './working-dialog.tsx';

const Play = later<{ game: GameView }>(async () => (await import('../screens/play.tsx')).Play);
const Together = later<{ game: CommonView }>(
  async () => (await import('../screens/hot-seat/together.tsx')).Together,
);
const Codex = later(async () => (await import('../screens/codex/codex.tsx')).Codex);
const Saves = later(async () => (await import('../screens/saves/saves.tsx')).Saves);
const Settings = later(async () => (await import('../screens/settings/settings.tsx')).Settings);
const Charts = later(async () => (await import('../screens/charts/charts.tsx')).Charts);
const Timeline = later(async () => (await import('../screens/timeline/timeline.tsx')).Timeline);
const Film = later(async () => (await import('../screens/film/film.tsx')).Film);
const LinkDialog = later<{ text: string }>(
  async () => (await import('../screens/timeline/link-dialog.tsx')).LinkDialog,
);
const Lab = later(async () => (await import('../screens/lab/lab.tsx')).Lab);
const Compare = later(async () => (await import('../screens/compare/compare.tsx')).Compare);
const Endings = later(async () => (await import('../screens/endings/endings.tsx')).Endings);

function Screen() {
  switch (screen.value) {
    case 'title':
      return <TitleScreen />;
    case 'leaders':
      return <Leaders />;
    case 'play':
      if (common.value) return <Together game={common.value} />;
      return view.value ? <Play game={view.value} /> : <TitleScreen />;
    case 'charts':
      return <Charts />;
    case 'timeline':
      return <Timeline />;
    case 'film':
      return <Film />;
    case 'lab':
      return <Lab />;
    case 'compare':
      return <Compare />;
    case 'codex':
      return <Codex />;
    case 'endings':
      return <Endings />;
    case 'settings':
      return <Settings />;
    case 'saves':
      return <Saves />;
  }
}

/** The ledger over the page, where the resolution has no room to lay it beside the number. */
function LedgerDialog() {
  const game = view.value ?? common.value;
  if (!asked.value || !game) return null;
  const at = askedAt.value;
  const beside = screen.value === 'play' && at === null && isDesktop.value;
  if ((game.phase === 'resolved' || game.phase === 'outcome') && beside) return null;
  const close = () => {
    asked.value = null;
  };
  const answer = ledger.value;
  return (
    <Dialog
      title={answer?.title ?? t('ledger.none')}
      eyebrow={
        at
          ? t('ledger.inLine', { quarter: quarterName(at.quarter), line: at.name })
          : t('ledger.label', { quarter: quarterName(game.quarter) })
      }
      onClose={close}
    >
      {answer && <LedgerTable ledger={answer} />}
    </Dialog>
  );
}

function StoreNotice() {
  if (refusal.value !== 'told') return null;
  return (
    <p class="notice notice--bad store-notice" role="alert">
      {t('trouble.save')}{' '}
      <button type="button" class="why" onClick={() => (refusal.value = 'heard')}>
        {t('common.close')}
      </button>
    </p>
  );
}

/** Whose turn it is, where that is another place. All debriefs are one, for they are leafed through. */
function whose(): string {
  if (common.value) return common.value.phase === 'hand-over' ? common.value.to.leader : '';
  return view.value && view.value.phase !== 'over' ? view.value.leader.id : '';
}

/** What stands on the page now; a change of it moves the focus to the new heading. */
function placeName(): string {
  const game = view.value ?? common.value;
  return screen.value === 'play' && game
    ? `play ${game.quarter.turn} ${game.phase} ${whose()}`
    : screen.value;
}

export function App() {
  const place = placeName();
  const last = useRef(place);
  useEffect(() => {
    document.title = t('title.name');
    if (place === last.current) return;
    last.current = place;
    asked.value = null;
    openCards.value = [];
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('[data-arrive=true]')?.focus({ preventScroll: true });
  });
  if (trouble.value !== null) return <Trouble reason={trouble.value} />;
  return (
    <Boundary>
      <Screen />
      <LedgerDialog />
      <CardDialog />
      <KeysDialog />
      {offered.value !== null && <LinkDialog text={offered.value} />}
      <WorkingDialog />
      <StoreNotice />
    </Boundary>
  );
}

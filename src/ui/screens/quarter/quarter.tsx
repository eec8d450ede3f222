/**
 * The papers of a quarter while it is played: news, decisions or offers, plan, proposal, and one primary action.
 * They stand in reading order; the style sheet's grid moves them for the eye alone.
 */
import { useEffect } from 'preact/hooks';
import type { GameView } from '../../../session/view.ts';
import { t } from '../../../text/messages.ts';
import { isPhone } from '../../app/device.ts';
import { send, take, told, waiting } from '../../app/game.ts';
import { answerKeys } from '../../app/keyboard.ts';
import { Paper } from '../../parts/paper.tsx';
import { IslandStrip } from './board.tsx';
import { nextLayer, toggleTable } from './board-state.ts';
import { Decision } from './decision.tsx';
import { News } from './news.tsx';
import { Plan } from './plan.tsx';
import { Primary } from './primary.tsx';
import { NothingToDecide } from './quiet.tsx';
import { panelProps, tab, Tabs, type Tab } from './tabs.tsx';

/** Brings a paper to the front (on a phone, its tab) and the focus into it. */
function show(name: Tab, selector: string): void {
  tab.value = name;
  requestAnimationFrame(() => {
    const place = document.querySelector<HTMLElement>(selector);
    place?.scrollIntoView({ block: 'nearest' });
    place?.focus({ preventScroll: true });
  });
}

const showDecision = (id: string) => show('decision', `[data-decision="${CSS.escape(id)}"] h2`);

/** A figure key takes that option of the decision that has the focus, else of the first that waits. */
function takeByKey(game: GameView, key: string): void {
  const focused = document.activeElement?.closest<HTMLElement>('[data-decision]')?.dataset['decision'];
  const [open] = waiting(game, told.value);
  const decision = game.decisions.find(({ id }) => id === (focused ?? open?.id)) ?? game.decisions[0];
  const option = decision?.options[Number(key) - 1];
  if (!decision || !option) return;
  take(decision, option);
  document.getElementById(`${decision.id}-${option.id}`)?.focus();
}

function finish(game: GameView): void {
  send((session) => (game.phase === 'answers' ? session.sendAnswers() : session.endQuarter()));
}

export function QuarterPapers({ game }: { game: GameView }) {
  const waits = waiting(game, told.value);
  useEffect(() =>
    answerKeys({
      options: (key) => takeByKey(game, key),
      primary: () => (waits.length === 0 ? finish(game) : showDecision(waits[0]?.id ?? '')),
      decision: () => showDecision(waits[0]?.id ?? game.decisions[0]?.id ?? ''),
      news: () => show('news', '.screen-play__news h2'),
      plan: () => show('plan', '.screen-play__plan h2'),
      proposal: () => show('proposal', '.screen-play__forecast h2'),
      table: toggleTable,
      layer: () => nextLayer(game.chart),
    }),
  );
  const phone = isPhone.value;
  return (
    <>
      {phone && (
        <div class="screen-play__strip">
          <IslandStrip game={game} />
        </div>
      )}
      <div class="screen-play__tabs">
        <Tabs game={game} waits={waits.length} />
      </div>
      <div class="screen-play__news" {...panelProps('news', phone)}>
        <News news={game.news} />
      </div>
      <div class="screen-play__decision" {...panelProps('decision', phone)}>
        {game.decisions.map((decision, index) => (
          <Decision key={decision.id} game={game} decision={decision} index={index} />
        ))}
        {game.decisions.length === 0 && <NothingToDecide game={game} />}
      </div>
      <div class="screen-play__plan" {...panelProps('plan', phone)}>
        <Plan game={game} />
      </div>
      <div class="screen-play__forecast" {...panelProps('proposal', phone)}>
        <Paper title={t('proposal.label')} class="proposal">
          <p class="quiet">{t('proposal.closed')}</p>
        </Paper>
      </div>
      <div class="screen-play__primary">
        <Primary
          label={game.phase === 'answers' ? 'quarter.send' : 'quarter.end'}
          waits={waits}
          onGo={() => finish(game)}
          onShow={showDecision}
        />
      </div>
    </>
  );
}

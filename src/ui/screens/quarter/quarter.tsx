/**
 * The papers of a quarter while it is played: news, decisions or offers, plan, proposal, and one primary action.
 * They stand in reading order; the style sheet's grid moves them for the eye alone.
 */
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { GameView } from '../../../session/view.ts';
import { t } from '../../../text/messages.ts';
import { isPhone } from '../../app/device.ts';
import { seats, send, take, told, waiting } from '../../app/game.ts';
import { answerKeys } from '../../app/keyboard.ts';
import { redo, undo } from '../../app/undo.ts';
import { Lesson } from '../lesson/lesson.tsx';
import { LastQuarter } from '../hot-seat/last-quarter.tsx';
import { Asked, ANSWER_KEYS, askedId, giveAnswer } from './asked.tsx';
import { IslandStrip } from './board.tsx';
import { nextLayer, toggleTable } from './board-state.ts';
import { Decision } from './decision.tsx';
import { News } from './news.tsx';
import { Plan } from './plan.tsx';
import { Primary } from './primary.tsx';
import { Proposal } from './proposal.tsx';
import { NothingToDecide } from './quiet.tsx';
import { beginAt, panelProps, tab, Tabs, type Tab } from './tabs.tsx';
import { UndoButtons } from './undo-buttons.tsx';

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

/** A figure key takes that option of the decision or proposal that has the focus, else of the first that waits. */
function takeByKey(game: GameView, key: string): void {
  const focused = document.activeElement?.closest<HTMLElement>('[data-decision]')?.dataset['decision'];
  const [open] = waiting(game, told.value);
  const at = focused ?? open?.id ?? unheard(game)[0];
  const asked = game.asked.find((each) => askedId(each) === at);
  const answer = ANSWER_KEYS[Number(key) - 1];
  if (asked) {
    if (!answer) return;
    giveAnswer(asked, answer);
    document.getElementById(`${askedId(asked)}-${answer}`)?.focus();
    return;
  }
  const decision = game.decisions.find(({ id }) => id === (focused ?? open?.id)) ?? game.decisions[0];
  const option = decision?.options[Number(key) - 1];
  if (!decision || !option) return;
  take(decision, option);
  document.getElementById(`${decision.id}-${option.id}`)?.focus();
}

/** Proposals of others that have no answer yet: they hold nothing up. */
const unheard = ({ asked }: GameView): string[] => asked.filter(({ answer }) => answer === null).map(askedId);

/** Whatever stands among the decisions, by its name. */
const everything = ({ decisions, asked }: GameView): string[] => [
  ...decisions.map(({ id }) => id),
  ...asked.map(askedId),
];

function finish(game: GameView): void {
  send((session) => (game.phase === 'answers' ? session.sendAnswers() : session.endQuarter()));
}

export function QuarterPapers({ game }: { game: GameView }) {
  const waits = waiting(game, told.value);
  const open = unheard(game);
  const answers = game.decisions.length + game.asked.length;
  useLayoutEffect(() => beginAt(`${game.leader.id} ${game.quarter.turn} ${game.phase}`));
  useEffect(() =>
    answerKeys({
      options: (key) => takeByKey(game, key),
      primary: () => (waits.length === 0 ? finish(game) : showDecision(waits[0]?.id ?? '')),
      decision: () => showDecision([...waits.map(({ id }) => id), ...open, ...everything(game)][0] ?? ''),
      news: () => show('news', '.screen-play__news h2'),
      plan: () => show('plan', '.screen-play__plan h2'),
      proposal: () => show('proposal', '.screen-play__forecast h2'),
      undo,
      redo,
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
        <Tabs game={game} waits={waits.length + open.length} />
      </div>
      <div class="screen-play__news" {...panelProps('news', phone)}>
        <News
          news={game.news}
          foot={seats.value?.last && <LastQuarter game={game} last={seats.value.last} />}
        />
      </div>
      <div class="screen-play__decision" {...panelProps('decision', phone)}>
        {game.decisions.map((decision, index) => (
          <Decision key={decision.id} game={game} decision={decision} index={index} />
        ))}
        {game.asked.map((asked, index) => (
          <Asked
            key={askedId(asked)}
            game={game}
            asked={asked}
            count={{ n: game.decisions.length + index + 1, of: answers }}
            first={game.decisions.length + index === 0}
          />
        ))}
        {answers === 0 && <NothingToDecide game={game} />}
      </div>
      <div class="screen-play__plan" {...panelProps('plan', phone)}>
        <Plan game={game} />
      </div>
      <div class="screen-play__forecast" {...panelProps('proposal', phone)}>
        <Proposal game={game} />
      </div>
      <div class="screen-play__primary">
        {phone && <Lesson />}
        <Primary
          label={game.phase === 'answers' ? 'quarter.send' : 'quarter.end'}
          waits={waits}
          onGo={() => finish(game)}
          onShow={showDecision}
          beside={<UndoButtons />}
        >
          {waits.length === 0 && open.length > 0 && (
            <p class="notice">{t('asked.openAll', { n: open.length })}</p>
          )}
        </Primary>
      </div>
    </>
  );
}

/**
 * The end of a run: its ending, the score beside history's, the courses, the decisions, and what to talk about.
 */
import './debrief.css';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DebriefView, GameView } from '../../../session/view.ts';
import { number, quarterName } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { shipOf } from '../../../session/chart-art.ts';
import { Art } from '../../chart/art.tsx';
import { newGame } from '../../app/begin.ts';
import { revision, session } from '../../app/game.ts';
import { answerKeys } from '../../app/keyboard.ts';
import { liveryOf } from '../../app/livery.ts';
import { later } from '../../app/later.tsx';
import { go } from '../../app/router.ts';
import { Goal } from '../../parts/goal.tsx';
import { Paper } from '../../parts/paper.tsx';
import { Terms } from '../../parts/terms.tsx';
import { Course } from './course.tsx';
import { Decisions } from './decisions.tsx';
import { Dial } from './dial.tsx';
import { TakeAway } from './take-away.tsx';

/** The flagships still afloat ride under the ending, the player's the largest, and a light for each that is lit. */
function Afloat({ game }: { game: GameView }) {
  const ships = game.chart.fleet.filter(({ flagship, afloat }) => flagship && afloat);
  return (
    <div class="hero-fleet" aria-hidden="true">
      {ships.map(({ company, livery }) => (
        <Art
          key={company}
          sheet="fleet"
          piece={shipOf(livery)}
          viewBox="0 0 140 120"
          class={company === game.leader.id ? 'hero-fleet__own' : ''}
        />
      ))}
      {game.chart.lights
        .filter(({ lit }) => lit)
        .map(({ foundation }) => (
          <Art key={foundation} sheet="marks" piece="light" viewBox="0 0 120 150" class="hero-fleet__light" />
        ))}
      <Art sheet="marks" piece="compass" viewBox="0 0 120 132" class="hero-fleet__compass" />
    </div>
  );
}

/** Only the first line is scored; on any other one says so beside its points. */
export function OnBranch() {
  const branch = (revision.value, session.value?.onBranch() ?? null);
  if (!branch) return null;
  const { firstScore: n } = branch;
  return <p class="notice">{n === null ? t('histories.onBranch') : t('histories.onBranchScored', { n })}</p>;
}

function Score({ debrief, leader }: { debrief: DebriefView; leader: string }) {
  const [you, history] = [Math.round(debrief.score), Math.round(debrief.historyScore)];
  return (
    <Paper title={t('debrief.score', { n: you })} class="debrief-score">
      <div class="score">
        <Dial you={you} history={history} />
        <p>{t('debrief.scoreHistory', { n: history })}</p>
        <OnBranch />
      </div>
      <h3 class="eyebrow">{t('debrief.goals')}</h3>
      <ul class="goals">
        {debrief.goals.map(({ label, weight, value, history: goalHistory }) => (
          <Goal
            key={label}
            label={label}
            value={value}
            livery={liveryOf(leader)}
            marker={goalHistory}
            weight={t('debrief.weight', { n: weight })}
          >
            <span aria-hidden="true">{number(value)}</span>
            <span class="visually-hidden">
              {t('debrief.goalYou', { label, you: number(value), history: number(goalHistory), weight })}
            </span>
          </Goal>
        ))}
      </ul>
    </Paper>
  );
}

function Endings({ endings, now }: { endings: DebriefView['endings']; now: string }) {
  const seen = endings.filter((ending) => ending.seen).length;
  return (
    <Paper
      class="debrief-endings"
      title={t('debrief.endings')}
      aside={
        <>
          {t('debrief.endingsSeen', { seen, all: endings.length })}{' '}
          <button type="button" class="why debrief-endings__all" onClick={() => go('endings')}>
            {t('endings.all')}
          </button>
        </>
      }
    >
      <ul class="endings">
        {endings.map(({ id, title, seen: known }) => (
          <li
            key={id}
            class={known ? 'inset' : 'inset inset--dashed'}
            aria-current={id === now ? 'true' : undefined}
          >
            {known ? <strong>{title}</strong> : <span class="note">{t('debrief.unseen')}</span>}
          </li>
        ))}
      </ul>
    </Paper>
  );
}

function Sentences({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <Paper title={title}>
      <div class="rows">
        {items.map((item) => (
          <p key={item}>
            <Terms text={item} />
          </p>
        ))}
      </div>
    </Paper>
  );
}

/** The ambition's name, which the leader's card holds; its id if the card is gone from the history. */
function ambitionName({ leader }: GameView): string {
  const card = session.value?.leaders().find(({ id }) => id === leader.id);
  return card?.ambitions.find(({ id }) => id === leader.ambition)?.label ?? leader.ambition;
}

const Credit = later<{ livery: string }>(async () => (await import('./credit.tsx')).Credit);

interface DebriefProps {
  game: GameView;
  debrief: DebriefView;
  /** Where several have played, the others' endings. */
  seats?: ComponentChildren;
}

export function Debrief({ game, debrief, seats }: DebriefProps) {
  const { leader, seed } = game;
  useEffect(() => answerKeys({ primary: newGame }));
  return (
    <main class="screen-debrief">
      <div class="screen-debrief__hero">
        <div class="screen-debrief__bar">
          <h1 class="eyebrow" tabIndex={-1} data-arrive>
            {t('debrief.heading')}
          </h1>
          <span>{t('debrief.meta', { leader: leader.name, ambition: ambitionName(game), seed })}</span>
        </div>
        <p class="screen-debrief__kicker">{t('debrief.settled', { quarter: quarterName(game.quarter) })}</p>
        <h2 class="ending">{debrief.ending.title}</h2>
        <p class="screen-debrief__lead">
          <Terms text={debrief.ending.text} />
        </p>
        <Afloat game={game} />
      </div>
      {seats}
      <div class="screen-debrief__grid" key={leader.id}>
        <div class="debrief-column">
          <Course title={t('debrief.course')} charts={debrief.charts} />
          <Sentences title={t('debrief.epilogue')} items={debrief.epilogue} />
        </div>
        <div class="debrief-column">
          <Decisions game={game} decisions={debrief.decisions} />
        </div>
        <div class="debrief-column">
          <Score debrief={debrief} leader={leader.id} />
          <Sentences title={t('debrief.questions')} items={debrief.questions} />
          <TakeAway game={game} debrief={debrief} ambition={ambitionName(game)} />
        </div>
        <Credit key={seed} livery={liveryOf(leader.id)} />
        <Endings endings={debrief.endings} now={debrief.ending.id} />
      </div>
      <div class="screen-debrief__primary">
        <button type="button" class="btn btn--primary" onClick={newGame}>
          {t('title.new')}
        </button>
        <button type="button" class="btn btn--quiet" onClick={() => go('title')}>
          {t('common.title')}
        </button>
      </div>
    </main>
  );
}

/** What the worlds say: in words first, then drawn, then as tables; and the command line that says the same. */
import { useState } from 'preact/hooks';
import type { LabAnswer } from '../../../session/lab-view.ts';
import { number } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { session } from '../../app/game.ts';
import { labour } from '../../app/working.ts';
import { download } from '../../parts/files.ts';
import { Depends } from './depends.tsx';
import { OddsOf } from './odds.tsx';
import { Options } from './options.tsx';
import { Pairs } from './pairs.tsx';
import { holdsZero, hundred, points } from './words.ts';

/** What was asked, in a sentence. */
export function questionWords({ question, titles, leaderName, policyLabel }: LabAnswer): string {
  if (question.ask === 'odds') return `${t('lab.ask.odds')} ${t('lab.ask.oddsNote')}`;
  const [a, b] = titles;
  return t('lab.answer.about', {
    title: b === undefined ? a : t('lab.titles', { a, b }),
    leader: leaderName,
    policy: policyLabel,
    rivals: t(`leaders.rivals.${question.rivals}`),
  });
}

/** The finding in a sentence: of the way that stands furthest from history's. */
function Said({ answer }: { answer: LabAnswer }) {
  const { odds, options, games } = answer;
  if (odds) {
    const { p, low, high, rank, of } = odds.record;
    return (
      <p class="lab-said">
        {t('lab.said.odds', {
          n: number(games),
          p: hundred(p),
          low: hundred(low),
          high: hundred(high),
          rank,
          of,
        })}
      </p>
    );
  }
  const history = options.find(({ historical }) => historical);
  const [best] = options
    .filter(({ historical }) => !historical)
    .sort((a, b) => Math.abs(b.diff) - Math.abs(a.diff));
  if (!best || !history) return null;
  return (
    <p class="lab-said">
      {t('lab.said.better', {
        n: number(best.games),
        option: best.labels.join(' + '),
        history: history.labels.join(' + '),
        better: number(best.shape.better),
        worse: number(best.shape.worse),
        diff: points(best.diff),
        low: points(best.low),
        high: points(best.high),
      })}{' '}
      {holdsZero(best) && t('lab.said.even')}
    </p>
  );
}

function Arose({ answer: { question, games, arose, leaderName } }: { answer: LabAnswer }) {
  if (question.ask === 'odds') return null;
  const told = { arose: number(arose), games: number(games), leader: leaderName };
  if (arose === 0) return <p class="notice">{t('lab.answer.never', told)}</p>;
  return (
    <p class="quiet">
      {t(question.decisions.length > 1 ? 'lab.answer.aroseBoth' : 'lab.answer.arose', told)}
    </p>
  );
}

/** The command line that gives the same figures, and what it takes. */
function Same({ answer: { question, command, figures } }: { answer: LabAnswer }) {
  const [said, say] = useState('');
  const copy = () => {
    if (!('clipboard' in navigator)) return say(t('lab.same.copyFailed'));
    navigator.clipboard.writeText(command).then(
      () => say(t('lab.same.copied')),
      () => say(t('lab.same.copyFailed')),
    );
  };
  const saveRun = async () => {
    const order = session.value && (await labour('opening', session.value.labOrder(question)));
    if (!order) return;
    if (!order.ok) say(order.reason);
    else if (order.file) download(order.file.name, order.file.text);
  };
  return (
    <details class="lab-same">
      <summary>{t('lab.same')}</summary>
      <p class="quiet">{t('lab.same.note')}</p>
      <pre class="inset lab-command" tabIndex={0}>
        <code>{command}</code>
      </pre>
      <div class="button-row">
        <button type="button" class="btn btn--small btn--secondary" onClick={copy}>
          {t('lab.same.copy')}
        </button>
        {question.policy === 'as-played' && question.ask === 'whatif' && (
          <button type="button" class="btn btn--small btn--secondary" onClick={() => void saveRun()}>
            {t('lab.same.run')}
          </button>
        )}
        <button
          type="button"
          class="btn btn--small btn--secondary"
          onClick={() => download(t('lab.same.figuresFile'), `${figures}\n`)}
        >
          {t('lab.same.figures')}
        </button>
      </div>
      <p class="quiet" aria-live="polite">
        {said}
      </p>
    </details>
  );
}

export function Answer({ answer }: { answer: LabAnswer }) {
  const { question, odds, options } = answer;
  const pairs = question.decisions.length > 1;
  return (
    <div class="lab-told">
      <p class="quiet">{questionWords(answer)}</p>
      <Said answer={answer} />
      <Arose answer={answer} />
      {odds && <OddsOf odds={odds} />}
      {options.length > 0 && (pairs ? <Pairs answer={answer} /> : <Options answer={answer} />)}
      {(odds !== null || options.length > 1) && <Depends answer={answer} />}
      <Same answer={answer} />
    </div>
  );
}

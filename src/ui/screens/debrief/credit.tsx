/**
 * "What were my decisions worth?": asked for, because it takes hundreds of games, which workers play beside the page.
 */
import './credit.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CreditView } from '../../../session/credit-view.ts';
import type { SeedRows } from '../../../insight/games.ts';
import { language, t } from '../../../text/messages.ts';
import { session } from '../../app/game.ts';
import { CalledOff, startPool, type Pool } from '../../lab/pool.ts';
import { Paper } from '../../parts/paper.tsx';
import { Progress } from '../../parts/progress.tsx';
import { Credited } from './credited.tsx';

type State =
  | { is: 'asked-for' }
  | { is: 'working'; pairs: boolean; part: number }
  | { is: 'here'; credit: CreditView }
  | { is: 'failed'; reason: string };

/** The games of the run that lies there now; leaving the page calls them off. */
function useCredit(): { state: State; ask: () => void; cancel: () => void } {
  const [state, setState] = useState<State>({ is: 'asked-for' });
  const pool = useRef<Pool | null>(null);
  /** What was played, to be told again in another language. */
  const played = useRef(new Map<number, SeedRows>());
  const cancel = () => {
    pool.current?.cancel();
    pool.current = null;
  };
  useEffect(() => cancel, []);
  const tongue = language.value;
  const done = state.is === 'here';
  useEffect(() => {
    if (!done) return;
    void session.value
      ?.credit((task) => Promise.resolve(task.seeds.map((seed) => played.current.get(seed)!)))
      .then((credit) => setState({ is: 'here', credit }));
  }, [tongue]);
  const ask = () => {
    const game = session.value;
    if (!game) return;
    const workers = startPool();
    pool.current = workers;
    let asked = 0;
    setState({ is: 'working', pairs: false, part: 0 });
    game
      .credit((task) => {
        const pairs = asked++ > 0;
        return workers
          .play(task, (part) => setState({ is: 'working', pairs, part }))
          .then((rows) => {
            for (const row of rows) played.current.set(row.seed, row);
            return rows;
          });
      })
      .then(
        (credit) => setState({ is: 'here', credit }),
        (error: unknown) => {
          if (error instanceof CalledOff) return setState({ is: 'asked-for' });
          const reason =
            error instanceof RangeError ? t('credit.tooMany') : t('credit.failed', { reason: String(error) });
          setState({ is: 'failed', reason });
        },
      )
      .finally(() => {
        workers.cancel();
        if (pool.current === workers) pool.current = null;
      });
  };
  return { state, ask, cancel };
}

export function Credit({ livery }: { livery: string }) {
  const { state, ask, cancel } = useCredit();
  const result = useRef<HTMLDivElement>(null);
  const done = state.is === 'here';
  useEffect(() => {
    if (done) result.current?.focus({ preventScroll: true });
  }, [done]);
  return (
    <Paper title={t('credit.heading')} class={`debrief-credit ${done ? '' : 'debrief-credit--unasked'}`}>
      {!done && <p class="quiet">{t('credit.lead')}</p>}
      {state.is === 'asked-for' && (
        <button type="button" class="btn btn--secondary" onClick={ask}>
          {t('credit.ask')}
        </button>
      )}
      {state.is === 'working' && (
        <div class="credit-working">
          <Progress label={t(state.pairs ? 'credit.pairs' : 'credit.playing')} part={state.part} atOnce />
          <button type="button" class="btn btn--secondary" onClick={cancel}>
            {t('credit.cancel')}
          </button>
        </div>
      )}
      {state.is === 'failed' && (
        <p class="notice notice--bad" role="alert">
          {state.reason}
        </p>
      )}
      {done && (
        <div ref={result} tabIndex={-1} class="credit-result">
          <Credited credit={state.credit} livery={livery} />
        </div>
      )}
    </Paper>
  );
}

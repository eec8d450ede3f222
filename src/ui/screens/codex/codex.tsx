/**
 * The codex: an index of what may be read by now, and the card that was taken from it. On a phone the card lies over
 * the index. What was sought and which card lay open are kept while other screens stand.
 */
import './codex.css';
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { CodexView } from '../../../session/codex-view.ts';
import { quarterName } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { loading, retry } from '../../app/begin.ts';
import { cardOf, codex, codexTrouble, fetchCodex, type Pile } from '../../app/codex.ts';
import { session } from '../../app/game.ts';
import { Progress } from '../../parts/progress.tsx';
import { PageHead } from '../page-head.tsx';
import { CardBody } from './card-body.tsx';
import { IndexPaper } from './index-paper.tsx';
import { PutBack } from './put-back.tsx';

/** The card that lies open beside the index, and those it was reached from. */
const pile: Pile = signal([]);

/** The card on top, if this reader may see it: another game may have closed it again. */
const shown = () => cardOf(pile.value.at(-1));

function close(): void {
  const id = pile.value[0] ?? '';
  pile.value = [];
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus(),
  );
}

function Card() {
  const card = shown();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = card?.id;
  const arrived = useRef(id);
  useEffect(() => {
    if (id === arrived.current) return;
    arrived.current = id;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
    heading.current?.closest('section')?.querySelector('.paper__body')?.scrollTo(0, 0);
  }, [id]);
  if (!card) return <p class="inset inset--dashed codex-none note">{t('codex.choose')}</p>;
  return (
    <section class="paper codex-card" aria-labelledby="codex-card">
      <PutBack pile={pile} />
      <div class="codex-card__head">
        <div>
          <p class="eyebrow">{t(`codex.kind.${card.kind}`)}</p>
          <h2 class="decision-title" id="codex-card" tabIndex={-1} ref={heading}>
            {card.name}
          </h2>
        </div>
        <button type="button" class="btn btn--quiet btn--small" onClick={close}>
          {t('codex.all')}
        </button>
      </div>
      <div class="paper__body" tabIndex={0} role="group" aria-labelledby="codex-card">
        <CardBody key={card.id} card={card} pile={pile} />
      </div>
    </section>
  );
}

function reachedText({ reached }: CodexView): string {
  return reached ? t('codex.reached', { quarter: quarterName(reached) }) : t('codex.whole');
}

/** The engine may be what failed to come: without it there is nobody to ask for cards. */
function Waiting() {
  const engine = typeof loading.value === 'object' ? loading.value.failed : null;
  const reason = engine ?? codexTrouble.value;
  if (reason === null) return <Progress label={t('codex.loading')} />;
  return (
    <p class="notice notice--bad" role="alert">
      {t('codex.failed', { reason })}{' '}
      <button type="button" class="why" onClick={() => (engine === null ? void fetchCodex() : retry())}>
        {t('title.retry')}
      </button>
    </p>
  );
}

export function Codex() {
  const here = session.value;
  useEffect(() => void fetchCodex(), [here]);
  const view = codex.value;
  return (
    <main class={shown() ? 'screen-codex screen-codex--card' : 'screen-codex'}>
      <PageHead title={t('common.codex')} place="screen-codex__head" />
      {view ? (
        <>
          <p class="screen-codex__lead quiet">{reachedText(view)}</p>
          <IndexPaper
            shown={shown()?.id ?? null}
            onOpen={(id) => {
              pile.value = [id];
            }}
          />
          <Card />
        </>
      ) : (
        <Waiting />
      )}
    </main>
  );
}

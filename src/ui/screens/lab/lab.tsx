/**
 * The what-if lab: a question to many worlds, how far they have come, what they say, and the cards that were kept.
 */
import './lab.css';
import { signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../../../session/contract.ts';
import type { LabQuestion, LabView } from '../../../session/lab-view.ts';
import { language, t } from '../../../text/messages.ts';
import { hasGame, revision, session } from '../../app/game.ts';
import { labour } from '../../app/working.ts';
import { answered, asking, failure, retell } from '../../lab/asking.ts';
import { brought, wanted } from '../../lab/open.ts';
import { Paper } from '../../parts/paper.tsx';
import { Progress } from '../../parts/progress.tsx';
import { PageHead } from '../page-head.tsx';
import { Answer } from './answer.tsx';
import { Cards } from './cards.tsx';
import { KeepCard } from './keep-card.tsx';
import { QuestionForm } from './question.tsx';
import { Running } from './running.tsx';

/** What is being put together, kept while screens come and go; `claim` where it came from a card. */
interface Desk {
  of: Session;
  view: LabView;
  question: LabQuestion;
  claim: string | null;
}

const desk = signal<Desk | null>(null);
/** Why a card that an address brought could not be opened. */
const refused = signal<string | null>(null);

/** Lays out what can be asked now; a question of a card is kept, one of a line that has gone on is asked of its new end. */
async function layOut(of: Session, card: { question: LabQuestion; claim: string } | null): Promise<void> {
  const before = desk.peek()?.of === of ? desk.peek() : null;
  const kept =
    card ?? (before && before.claim !== null ? { question: before.question, claim: before.claim } : null);
  const view = await labour('opening', of.lab(kept?.question ?? null));
  if (!view || session.value !== of) return;
  const fresh = view.question;
  const known = (before?.question.decisions ?? []).filter((id) =>
    view.decisions.some((each) => each.id === id),
  );
  const same = before && before.view.run === view.run;
  const carried: LabQuestion = before
    ? {
        ...fresh,
        ask: known.length > 0 || before.question.ask === 'odds' ? before.question.ask : fresh.ask,
        decisions: known.length > 0 || before.question.ask === 'odds' ? known : fresh.decisions,
        policy: same ? before.question.policy : fresh.policy,
        rivals: before.question.rivals,
        games: before.question.games,
      }
    : fresh;
  const question = kept?.question ?? carried;
  const asked = wanted.peek();
  wanted.value = null;
  const about = asked !== null && view.decisions.some(({ id }) => id === asked) ? asked : null;
  desk.value = {
    of,
    view,
    claim: about === null ? (kept?.claim ?? null) : null,
    question: about === null ? question : { ...carried, ask: 'whatif', decisions: [about] },
  };
}

/** Takes in the card of an address, once there is a history to read it by. */
function takeIn(of: Session): { question: LabQuestion; claim: string } | null {
  const text = brought.peek();
  if (text === null) return null;
  brought.value = null;
  const read = of.readCardLink(text);
  refused.value = read.ok ? null : read.reason;
  return read.ok ? read : null;
}

export function Lab() {
  const of = session.value;
  const [now, tongue, waits] = [revision.value, language.value, brought.value];
  useEffect(() => {
    if (of) void layOut(of, takeIn(of));
  }, [of, now, waits]);
  useEffect(retell, [tongue]);
  const here = desk.value?.of === of ? desk.value : null;
  const said = answered.value?.of === of ? answered.value : null;
  const again = (question: LabQuestion, claim: string) => {
    if (of) void layOut(of, { question, claim });
    document.querySelector<HTMLElement>('[data-arrive=true]')?.focus();
  };
  return (
    <main class="screen-page screen-lab">
      <PageHead title={t('lab.heading')} place="screen-page__head" />
      <p class="quiet">{t('lab.lead')}</p>
      {refused.value !== null && (
        <p class="notice notice--bad" role="alert">
          {t('lab.link.refused', { reason: refused.value })}
        </p>
      )}
      {here ? (
        <Paper title={t('lab.question')}>
          {here.claim !== null && (
            <div class="notice lab-from">
              {t('lab.fromCard', { claim: here.claim })}{' '}
              <button type="button" class="why" onClick={() => leave(here)}>
                {t('lab.fromCard.leave')}
              </button>
            </div>
          )}
          {here.claim === null && here.view.decisions.length === 0 && (
            <p class="note">
              {t(here.view.secret ? 'lab.secret' : hasGame.value ? 'lab.none' : 'lab.noGame')}
            </p>
          )}
          <QuestionForm
            view={here.view}
            question={here.question}
            onChange={(question) => {
              desk.value = { ...here, question };
            }}
          />
        </Paper>
      ) : (
        <Progress label={t('lab.coming')} />
      )}
      {asking.value && <Running asking={asking.value} />}
      {failure.value !== null && (
        <p class="notice notice--bad" role="alert">
          {t('lab.failed', { reason: failure.value })}
        </p>
      )}
      {said && (
        <Paper key={said.answer.figures} title={t('lab.answer')}>
          <Arrival />
          <Answer answer={said.answer} />
          <KeepCard answer={said.answer} claim={here?.claim ?? ''} />
        </Paper>
      )}
      {of && <Cards of={of} onAgain={again} />}
    </main>
  );
}

/** Leads to the answer when it comes: by sight, and in words for who listens. */
function Arrival() {
  const place = useRef<HTMLParagraphElement>(null);
  const [fresh, setFresh] = useState(false);
  useEffect(() => {
    const { waited } = answered.peek() ?? {};
    if (!waited) return;
    place.current?.closest('section')?.scrollIntoView({ block: 'start' });
    setFresh(true);
    if (answered.value) answered.value = { ...answered.value, waited: false };
  }, []);
  return (
    <p class="visually-hidden" ref={place} aria-live="polite">
      {fresh && t('lab.answer.here')}
    </p>
  );
}

/** Lays the card aside, and asks about the line on the table. */
function leave({ of }: Desk): void {
  desk.value = null;
  void layOut(of, null);
}

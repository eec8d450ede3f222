/** The form of a question: what to ask, who plays how, and in how many worlds. */
import { useId } from 'preact/hooks';
import {
  LEAST_WORLDS,
  MOST_WORLDS,
  type LabDecision,
  type LabQuestion,
  type LabView,
} from '../../../session/lab-view.ts';
import { number, quarterName } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { ask, asking } from '../../lab/asking.ts';
import { Choice } from '../../parts/choice.tsx';

const WORLDS = [LEAST_WORLDS, 300, 1000, 3000, MOST_WORLDS];
const MODES = ['plausible', 'historical', 'free'] as const;

interface FormProps {
  view: LabView;
  question: LabQuestion;
  onChange: (question: LabQuestion) => void;
}

function titleOf({ quarter, title, company, own }: LabDecision): string {
  if (!quarter) return title;
  const at = quarterName(quarter);
  return own
    ? t('lab.decision.at', { quarter: at, title })
    : t('lab.decision.of', { quarter: at, company, title });
}

function Decisions({ view, without }: { view: LabView; without?: string }) {
  const group = (label: string, own: boolean) => {
    const all = view.decisions.filter((decision) => decision.own === own && decision.id !== without);
    return (
      all.length > 0 && (
        <optgroup label={label}>
          {all.map((decision) => (
            <option key={decision.id} value={decision.id}>
              {titleOf(decision)}
            </option>
          ))}
        </optgroup>
      )
    );
  };
  return (
    <>
      {group(t('lab.decision.own', { leader: view.leader.name }), true)}
      {group(t('lab.decision.others'), false)}
    </>
  );
}

/** What was chosen there, and what history chose. */
function Chosen({ decision }: { decision: LabDecision | undefined }) {
  if (!decision) return null;
  const { chosen, history } = decision;
  return (
    <p class="quiet">
      {chosen !== null && t('lab.decision.chosen', { chosen })}
      {chosen !== null && history !== null && ' · '}
      {history !== null && t('lab.decision.history', { history })}
    </p>
  );
}

function WhatIf({ view, question, onChange }: FormProps) {
  const [one, other] = [useId(), useId()];
  const policy = useId();
  const [first, second] = question.decisions;
  const find = (id: string | undefined) => view.decisions.find((decision) => decision.id === id);
  const plan = view.policies.find(({ id }) => id === question.policy);
  const note = question.policy === 'as-played' ? t('lab.policy.asPlayed') : (plan?.note ?? '');
  return (
    <>
      <div class="field">
        <label for={one}>{t('lab.decision')}</label>
        <select
          id={one}
          value={first}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...question, decisions: [value, ...(second && second !== value ? [second] : [])] })
          }
        >
          <Decisions view={view} />
        </select>
        <Chosen decision={find(first)} />
      </div>
      <div class="field">
        <label for={other}>{t('lab.and')}</label>
        <select
          id={other}
          value={second ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...question, decisions: [first, ...(value === '' ? [] : [value])] })
          }
        >
          <option value="">{t('lab.and.none')}</option>
          <Decisions view={view} without={first} />
        </select>
        <Chosen decision={find(second)} />
      </div>
      <div class="field">
        <label for={policy}>{t('lab.policy', { leader: view.leader.name })}</label>
        <select
          id={policy}
          value={question.policy}
          onChange={({ currentTarget: { value } }) =>
            onChange({
              ...question,
              policy: value,
              run: value === 'as-played' ? (question.run ?? view.run) : question.run,
            })
          }
        >
          {view.policies.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        {note !== '' && <p class="quiet">{note}</p>}
      </div>
    </>
  );
}

export function QuestionForm({ view, question, onChange }: FormProps) {
  const games = WORLDS.includes(question.games) ? WORLDS : [...WORLDS, question.games].sort((a, b) => a - b);
  const asks = view.decisions.length > 0 ? (['whatif', 'odds'] as const) : (['odds'] as const);
  const first = question.decisions[0] ?? view.decisions.find(({ own }) => own)?.id ?? view.decisions[0]?.id;
  const setAsk = (to: LabQuestion['ask']) =>
    onChange({ ...question, ask: to, decisions: to === 'odds' || first === undefined ? [] : [first] });
  return (
    <form
      class="choices lab-form"
      onSubmit={(event) => {
        event.preventDefault();
        // A run that no policy follows is no part of the question.
        void ask({
          ...question,
          run: question.policy === 'as-played' && question.ask === 'whatif' ? question.run : null,
        });
      }}
    >
      <Choice
        legend={t('lab.ask')}
        options={asks.map((value) => ({
          value,
          label: t(value === 'odds' ? 'lab.ask.odds' : 'lab.ask.whatif'),
        }))}
        value={question.ask}
        onChange={setAsk}
        note={question.ask === 'odds' ? t('lab.ask.oddsNote') : undefined}
      />
      {question.ask === 'whatif' && <WhatIf view={view} question={question} onChange={onChange} />}
      <Choice
        legend={t('lab.rivals')}
        options={MODES.map((value) => ({ value, label: t(`leaders.rivals.${value}`) }))}
        value={question.rivals}
        onChange={(rivals) => onChange({ ...question, rivals })}
        note={t(`leaders.rivals.${question.rivals}.note`)}
      />
      <Choice
        legend={t('lab.worlds')}
        options={games.map((value) => ({ value: String(value), label: number(value) }))}
        value={String(question.games)}
        onChange={(value) => onChange({ ...question, games: Number(value) })}
      />
      <div class="button-row">
        <button type="submit" class="btn btn--primary" disabled={asking.value !== null}>
          {t('lab.run')}
        </button>
      </div>
    </form>
  );
}

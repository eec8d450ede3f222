/**
 * The plan: engineering teams shared among jobs, and the quarter's initiatives. It stands until changed, and goes
 * out with the moves: while answers are awaited it is only read.
 */
import { useState } from 'preact/hooks';
import type { GameView, InitiativeView, PlanView } from '../../../session/view.ts';
import { money } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { Resources } from './resources.tsx';
import { send } from '../../app/game.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Hints } from '../../parts/hints.tsx';
import { Paper } from '../../parts/paper.tsx';
import { Stepper } from '../../parts/stepper.tsx';

function price(cost: number): string {
  if (cost === 0) return t('plan.free');
  return t(cost > 0 ? 'plan.costs' : 'plan.brings', { money: money(Math.abs(cost)) });
}

/** Takes an initiative or gives it back. Where there is room for one only, the new takes the old one's place. */
function toggle(plan: PlanView, initiative: InitiativeView): void {
  const [other] = plan.initiatives.filter((each) => each.chosen);
  send((session) => {
    if (plan.slots === 1 && other && !initiative.chosen) session.toggleInitiative(other.id);
    session.toggleInitiative(initiative.id);
  });
}

/** Why an initiative cannot be taken now, or null. */
function obstacle(plan: PlanView, { blocked, chosen }: InitiativeView): string | null {
  if (blocked !== null) return t('plan.blocked', { reason: blocked });
  const taken = plan.initiatives.filter((each) => each.chosen).length;
  return !chosen && plan.slots > 1 && taken >= plan.slots ? t('plan.full', { n: plan.slots }) : null;
}

function Initiative({ initiative, game }: { initiative: InitiativeView; game: GameView }) {
  const id = `initiative-${initiative.id}`;
  const reason = obstacle(game.plan, initiative);
  return (
    <div class={reason === null ? 'option' : 'option option--blocked'}>
      <input
        type="checkbox"
        id={id}
        checked={initiative.chosen}
        disabled={reason !== null && !initiative.chosen}
        aria-describedby={`${id}-about`}
        onChange={() => toggle(game.plan, initiative)}
      />
      <label class="option__label" for={id}>
        {initiative.label}
      </label>
      <div id={`${id}-about`}>
        <p class="option__note">{initiative.note}</p>
        <p class="option__odds">
          <strong>{price(initiative.cost)}</strong>
        </p>
        <Hints hints={initiative.hints} now={game.quarter} />
        {reason !== null && <p class="option__odds">{reason}</p>}
      </div>
    </div>
  );
}

function Initiatives({ game, onOpen }: { game: GameView; onOpen: () => void }) {
  const { initiatives, slots } = game.plan;
  const chosen = initiatives.filter((initiative) => initiative.chosen);
  const left = slots - chosen.length;
  if (isSent(game)) {
    const names = chosen.map(({ label }) => label);
    return (
      <p class="quiet">
        {names.length > 0 && <strong>{names.reduce((a, b) => t('common.list', { a, b }))}. </strong>}
        {t('plan.sent')}
      </p>
    );
  }
  return (
    <div class="initiatives" role="group" aria-label={t('plan.initiatives')}>
      {chosen.map((initiative) => (
        <button key={initiative.id} type="button" class="inset initiative" onClick={onOpen}>
          <strong>{initiative.label}</strong>
          <span>{price(initiative.cost)}</span>
        </button>
      ))}
      {left > 0 && (
        <button type="button" class="inset inset--dashed initiative" onClick={onOpen}>
          <strong>{t('plan.choose', { n: left })}</strong>
          <span>{t('plan.chooseNote')}</span>
        </button>
      )}
    </div>
  );
}

/** Whether the plan has gone out with the moves. */
function isSent({ phase }: GameView): boolean {
  return phase === 'answers';
}

function Teams({ plan, sent }: { plan: PlanView; sent: boolean }) {
  return (
    <div class="teams" role="group" aria-label={t('plan.teams')}>
      {plan.jobs.map((job) => (
        <Stepper
          key={job.id}
          label={job.label}
          note={job.note}
          value={job.teams}
          mayGrow={plan.used < plan.teams}
          sent={sent}
          onChange={(teams) => send((session) => session.setTeams(job.id, teams))}
        />
      ))}
    </div>
  );
}

export function Plan({ game }: { game: GameView }) {
  const [open, setOpen] = useState(false);
  const { plan } = game;
  const taken = plan.initiatives.filter((initiative) => initiative.chosen).length;
  return (
    <Paper
      class="plan-paper"
      title={t('plan.label')}
      aside={t('plan.used', { used: plan.used, teams: plan.teams, idle: plan.teams - plan.used })}
      foot={<Initiatives game={game} onOpen={() => setOpen(true)} />}
    >
      <Resources resources={game.resources} />
      <Teams plan={plan} sent={isSent(game)} />
      {open && (
        <Dialog
          title={t('plan.initiatives')}
          eyebrow={t('plan.slots', { used: taken, slots: plan.slots })}
          onClose={() => setOpen(false)}
        >
          <div class="options">
            {plan.initiatives.map((initiative) => (
              <Initiative key={initiative.id} initiative={initiative} game={game} />
            ))}
          </div>
        </Dialog>
      )}
    </Paper>
  );
}

/**
 * The dark bar on top: the quarter, the company, its numbers (each asks "why?"), and the way to other screens.
 * The cartouche is the page's one status: it tells the turn when it changes.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { GameView, Gauge, Subject } from '../../../session/view.ts';
import {
  digitsFor,
  hundredth,
  isSeen,
  money,
  months,
  number,
  people,
  quarterTitle,
  runway,
  type Unit,
} from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { isPhone } from '../../app/device.ts';
import { keysShown } from '../../app/keyboard.ts';
import { askWhy } from '../../app/ledger.ts';
import { go } from '../../app/router.ts';
import { Change } from '../../parts/change.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Emblem } from '../../parts/emblem.tsx';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { showTable, toggleTable } from './board-state.ts';

interface GaugeProps {
  label: string;
  fullLabel?: string;
  value: string;
  note?: string;
  gauge: Gauge;
  unit: Unit;
  subject: Subject;
}

export function RailGauge({ label, fullLabel = label, value, note, gauge, unit, subject }: GaugeProps) {
  const { change } = gauge;
  const digits = change === null ? 0 : digitsFor(gauge.value - change, gauge.value, unit);
  const spoken = note ? t('common.list', { a: `${fullLabel} ${value}`, b: note }) : `${fullLabel} ${value}`;
  return (
    <div class="gauge">
      <div class="gauge__label">
        <button
          type="button"
          class="why"
          aria-label={t('common.whyOf', { label: spoken })}
          onClick={() => askWhy(subject)}
        >
          {label}
        </button>
      </div>
      <div class="gauge__value">
        {value}{' '}
        {change !== null && isSeen(change, unit, digits) && (
          <Change value={change} unit={unit} digits={digits} class="gauge__change" />
        )}{' '}
        {note && <span class="gauge__note">{note}</span>}
      </div>
    </div>
  );
}

function Gauges({ game }: { game: GameView }) {
  const { cash, trust, influence, stability, adoption } = game.gauges;
  return (
    <div class="rail__gauges" role="group" aria-label={t('rail.gauges')}>
      <RailGauge
        label={t('rail.cash')}
        value={money(cash.value)}
        note={runway(cash.runway)}
        gauge={cash}
        unit="money"
        subject={{ of: 'cash' }}
      />
      <RailGauge
        label={t('rail.trust')}
        value={number(trust.value)}
        gauge={trust}
        unit="points"
        subject={{ of: 'trust' }}
      />
      <RailGauge
        label={t('rail.influence')}
        value={number(influence.value)}
        gauge={influence}
        unit="points"
        subject={{ of: 'influence' }}
      />
      <RailGauge
        label={t('rail.stability')}
        fullLabel={t('rail.stabilityOf', { product: stability.productName })}
        value={number(stability.value)}
        note={t('unit.ofTenWord')}
        gauge={stability}
        unit="tenths"
        subject={{ of: 'quality', product: stability.product, attribute: 'stability' }}
      />
      <RailGauge
        label={t('rail.adoptionShort')}
        fullLabel={t('rail.adoption')}
        value={hundredth(adoption.value)}
        note={t('unit.ofHundredWord')}
        gauge={adoption}
        unit="share"
        subject={{ of: 'adoption', segment: 'all' }}
      />
    </div>
  );
}

interface LinkProps {
  icon: IconName;
  label: string;
  pressed?: boolean;
  onClick: () => void;
}

function RailLink({ icon, label, pressed, onClick }: LinkProps) {
  return (
    <button type="button" class="rail__link" aria-pressed={pressed} title={label} onClick={onClick}>
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}

const PLACES = [
  { icon: 'chart', label: 'charts.heading', screen: 'charts' },
  { icon: 'tree', label: 'histories.heading', screen: 'timeline' },
  { icon: 'flask', label: 'lab.heading', screen: 'lab' },
  { icon: 'book', label: 'common.codex', screen: 'codex' },
  { icon: 'chest', label: 'common.saves', screen: 'saves' },
  { icon: 'gear', label: 'common.settings', screen: 'settings' },
  { icon: 'wheel', label: 'common.title', screen: 'title' },
] as const;

function showKeys(): void {
  keysShown.value = true;
}

function Menu({ onClose, children }: { onClose: () => void; children: ComponentChildren }) {
  return (
    <Dialog title={t('common.menu')} onClose={onClose}>
      <div class="menu">{children}</div>
    </Dialog>
  );
}

export function RailNav() {
  const [open, setOpen] = useState(false);
  const table = (
    <RailLink icon="table" label={t('rail.table')} pressed={showTable.value} onClick={toggleTable} />
  );
  if (!isPhone.value) {
    return (
      <nav class="rail__nav" aria-label={t('rail.tools')}>
        {table}
        {PLACES.map(({ icon, label, screen }) => (
          <RailLink key={screen} icon={icon} label={t(label)} onClick={() => go(screen)} />
        ))}
        <RailLink icon="keys" label={t('keys.heading')} onClick={showKeys} />
      </nav>
    );
  }
  return (
    <nav class="rail__nav" aria-label={t('rail.tools')}>
      {table}
      <RailLink icon="menu" label={t('common.menu')} onClick={() => setOpen(true)} />
      {open && (
        <Menu onClose={() => setOpen(false)}>
          {PLACES.map(({ label, screen }) => (
            <button
              key={screen}
              type="button"
              class="btn btn--secondary btn--wide"
              onClick={() => go(screen)}
            >
              {t(label)}
            </button>
          ))}
          <button
            type="button"
            class="btn btn--secondary btn--wide"
            onClick={() => (setOpen(false), showKeys())}
          >
            {t('keys.heading')}
          </button>
        </Menu>
      )}
    </nav>
  );
}

type Turn = Pick<GameView, 'quarter'>;

export function Cartouche({ quarter }: Turn) {
  return (
    <div class="cartouche" role="status">
      <span class="cartouche__quarter">{quarterTitle(quarter)}</span>{' '}
      <span class="cartouche__note">
        <span class="cartouche__months">{months(quarter.quarter)} · </span>
        {t('rail.turn', { turn: quarter.turn, of: quarter.of })}
      </span>
    </div>
  );
}

export function QuarterScale({ quarter }: Turn) {
  const classOf = (turn: number) =>
    turn < quarter.turn ? 'quarter-scale__past' : turn === quarter.turn ? 'quarter-scale__now' : '';
  return (
    <ol class="quarter-scale" aria-hidden="true">
      {Array.from({ length: quarter.of }, (_, index) => (
        <li key={index} class={classOf(index + 1)} />
      ))}
    </ol>
  );
}

export function Rail({ game }: { game: GameView }) {
  const { quarter, leader } = game;
  return (
    <>
      <header class="rail">
        <Cartouche quarter={quarter} />
        <div class="rail__leader">
          <Emblem leader={leader.id} />
          <div>
            <h1 class="rail__name">{leader.name}</h1>
            <div class="rail__place">
              {t('rail.company', { people: people(leader.people), place: leader.place })}
            </div>
          </div>
        </div>
        <Gauges game={game} />
        <RailNav />
      </header>
      <QuarterScale quarter={quarter} />
    </>
  );
}

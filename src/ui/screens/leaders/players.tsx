/**
 * How many share the screen, and whom each of them leads. The first has the cards; the others, whoever is left.
 */
import { signal } from '@preact/signals';
import type { Guest, LeaderCard } from '../../../session/contract.ts';
import { t } from '../../../text/messages.ts';
import { Choice } from '../../parts/choice.tsx';

const MOST_PLAYERS = 4;

const count = signal('1');
/** By further seat, what has been asked for; it may be somebody else's by now. */
const wanted = signal<readonly Partial<Guest>[]>([]);

const playable = (cards: readonly LeaderCard[]) => cards.filter((card) => card.playable);

/** A further seat: who is left to lead there, and who will be led. */
interface Seat {
  free: LeaderCard[];
  card: LeaderCard;
  ambition: LeaderCard['ambitions'][number];
}

function furtherSeats(cards: readonly LeaderCard[], first: LeaderCard | null): Seat[] {
  const seats: Seat[] = [];
  while (first && seats.length + 1 < Number(count.value)) {
    const taken = [first, ...seats.map(({ card }) => card)];
    const free = playable(cards).filter((card) => !taken.includes(card));
    const asked = wanted.value[seats.length];
    const card = free.find(({ id }) => id === asked?.leader) ?? free[0];
    const ambition = card?.ambitions.find(({ id }) => id === asked?.ambition) ?? card?.ambitions[0];
    if (!card || !ambition) break;
    seats.push({ free, card, ambition });
  }
  return seats;
}

/** Whom those beside the first will lead; empty for a game of one. */
export const furtherLeaders = (cards: readonly LeaderCard[], first: LeaderCard | null): LeaderCard[] =>
  furtherSeats(cards, first).map(({ card }) => card);

export const chosenGuests = (cards: readonly LeaderCard[], first: LeaderCard | null): Guest[] =>
  furtherSeats(cards, first).map(({ card, ambition }) => ({ leader: card.id, ambition: ambition.id }));

function want(seat: number, guest: Guest): void {
  const next = [...wanted.value];
  next[seat] = guest;
  wanted.value = next;
}

interface SelectProps {
  id: string;
  label: string;
  options: readonly { id: string; label: string }[];
  value: string;
  onChange: (id: string) => void;
}

function Select({ id, label, options, value, onChange }: SelectProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id} selected={option.id === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

function FurtherSeat({ seat, at }: { seat: Seat; at: number }) {
  const { free, card, ambition } = seat;
  return (
    <fieldset class="player">
      <legend class="eyebrow">{t('leaders.player', { n: at + 2 })}</legend>
      <div class="player__row">
        <Select
          id={`player-${at + 2}-leader`}
          label={t('leaders.playerLeads')}
          options={free.map(({ id, name }) => ({ id, label: name }))}
          value={card.id}
          onChange={(leader) => want(at, { leader, ambition: '' })}
        />
        <Select
          id={`player-${at + 2}-ambition`}
          label={t('leaders.ambition')}
          options={card.ambitions}
          value={ambition.id}
          onChange={(id) => want(at, { leader: card.id, ambition: id })}
        />
      </div>
      <p class="quiet">{ambition.note}</p>
    </fieldset>
  );
}

export function Players({ cards, first }: { cards: readonly LeaderCard[]; first: LeaderCard | null }) {
  const most = Math.min(MOST_PLAYERS, playable(cards).length);
  if (!first || most < 2) return null;
  const seats = furtherSeats(cards, first);
  return (
    <div class="players">
      <Choice
        legend={t('leaders.players')}
        options={Array.from({ length: most }, (_, index) => String(index + 1)).map((value) => ({
          value,
          label: value,
        }))}
        value={count.value}
        onChange={(value) => {
          count.value = value;
        }}
        note={t('leaders.playersNote')}
      />
      {seats.length > 0 && <p>{t('leaders.playerFirst', { name: first.name })}</p>}
      {seats.map((seat, at) => (
        <FurtherSeat key={at} seat={seat} at={at} />
      ))}
    </div>
  );
}

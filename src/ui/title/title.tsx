/**
 * The title screen: name, tagline and buttons on the parchment, the sea beside them (above them on a phone).
 * All words are given; what the drawing shows is decoration.
 */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { TitleScene } from './title-scene.tsx';
import './title.css';

export interface TitleAction {
  label: string;
  /** What it leads to, in a few words: "five quarters, ten minutes". */
  note?: string;
  onClick: () => void;
  /** The one large dark button. */
  primary?: boolean;
  /** A smaller button beside the primary one; all others stand in the list below. */
  second?: boolean;
  disabled?: boolean;
}

export interface TitleProps {
  /** The game's name in the reader's language, and in the other one. */
  name: string;
  otherName: { text: string; lang: string };
  /** "A chart of the container seas, 2013 to 2018" */
  subject: string;
  lead: string;
  actions: readonly TitleAction[];
  /** Small print at the foot. */
  foot?: string;
  /** Settings and the language switch, in a row at the foot. */
  children?: ComponentChildren;
}

export function Title({ name, otherName, subject, lead, actions, foot, children }: TitleProps) {
  const large = actions.filter(({ primary, second }) => primary || second);
  const listed = actions.filter(({ primary, second }) => !primary && !second);
  return (
    <div class="title">
      <TitleScene />
      <div class="title__frame" aria-hidden="true" />
      <main class="title__page">
        <p class="title__subject">{subject}</p>
        <h1 class="title__name game-title">{name}</h1>
        <p class="title__other" lang={otherName.lang}>
          {otherName.text}
        </p>
        <p class="title__lead">{lead}</p>
        <div class="title__large">
          {large.map((action) => (
            <Action key={action.label} action={action} look={action.primary ? 'primary' : 'second'} />
          ))}
        </div>
        {listed.length > 0 && (
          <ul class="title__list">
            {listed.map((action) => (
              <li key={action.label}>
                <Action action={action} look="row" />
              </li>
            ))}
          </ul>
        )}
        <footer class="title__foot">
          {children}
          {foot !== undefined && <span class="quiet">{foot}</span>}
        </footer>
      </main>
    </div>
  );
}

const LOOKS = { primary: 'btn btn--primary', second: 'btn btn--secondary title__second', row: 'title__row' };

/** Named by its label alone; the note describes it. */
function Action({ action, look }: { action: TitleAction; look: keyof typeof LOOKS }) {
  const id = useId();
  const { label, note, onClick, disabled } = action;
  return (
    <button
      type="button"
      class={LOOKS[look]}
      aria-labelledby={`${id}-label`}
      aria-describedby={note === undefined ? undefined : `${id}-note`}
      disabled={disabled}
      onClick={onClick}
    >
      <span id={`${id}-label`} class="title__label">
        {label}
      </span>
      {note !== undefined && (
        <span id={`${id}-note`} class={look === 'primary' ? 'visually-hidden' : 'title__note'}>
          {note}
        </span>
      )}
    </button>
  );
}

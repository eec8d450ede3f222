/**
 * The score as an instrument: a solid hand for you, a thin dashed one for history, a hundred round the rim.
 */
import { t } from '../../../text/messages.ts';

/** The dial opens at the bottom: 0 stands at seven o'clock, 100 at five. */
const FROM = -150;
const SWEEP = 300;

function at(score: number, radius: number): { x: number; y: number } {
  const angle = ((FROM + (SWEEP * score) / 100) * Math.PI) / 180;
  return { x: 60 + radius * Math.sin(angle), y: 60 - radius * Math.cos(angle) };
}

export function Dial({ you, history }: { you: number; history: number }) {
  const hand = at(you, 38);
  const thin = at(history, 32);
  return (
    <svg class="dial" viewBox="0 0 120 120" role="img" aria-label={t('debrief.dial', { you, history })}>
      <circle class="dial__rim" cx="60" cy="60" r="56" />
      <circle class="dial__face" cx="60" cy="60" r="51" />
      {Array.from({ length: 21 }, (_, index) => {
        const long = index % 5 === 0;
        const outer = at(index * 5, 47);
        const inner = at(index * 5, long ? 39 : 43);
        return <line key={index} class="dial__tick" x1={inner.x} y1={inner.y} x2={outer.x} y2={outer.y} />;
      })}
      <line class="dial__history" x1="60" y1="60" x2={thin.x} y2={thin.y} />
      <line class="dial__you" x1="60" y1="60" x2={hand.x} y2={hand.y} />
      <circle class="dial__pin" cx="60" cy="60" r="4.5" />
      <text class="dial__score" x="60" y="102" text-anchor="middle">
        {you}
      </text>
    </svg>
  );
}

/**
 * The title's drawing: a wide sheet for a screen that is wider than high, a narrow one for a phone. Islands
 * and sea lie in one picture; ships are pictures of their own, placed in per cent of it, and ride the swell.
 */
import fleet from '../../../assets/art/fleet.svg';
import isles from '../../../assets/art/isles.svg';
import marks from '../../../assets/art/marks.svg';
import sheets from '../../../assets/art/title.svg';
import './title-scene.css';

/** Where the wide sheet's fog begins over the lower island: its sketch shows on this side alone. */
const UNSEEN = 'M640 600H736L767 672L792 698L830 744L866 768L912 794L984 844V900H640Z';

/** Each piece with its sheet's view box; where it floats is said in title-scene.css. */
const AFLOAT = [
  ['ship-docker', '0 0 140 120'],
  ['ship-google', '0 0 140 120'],
  ['ship-coreos', '0 0 140 120'],
  ['ship-mesosphere', '0 0 140 120'],
  ['boat-red-hat', '0 0 84 70'],
  ['boat-rancher', '0 0 84 70'],
  ['boat-aws', '0 0 84 70'],
] as const;

export function TitleScene() {
  return (
    <div class="title__scene" aria-hidden="true">
      <svg class="title__sheet title__sheet--wide" viewBox="0 0 1440 900">
        <clipPath id="title-unseen">
          <path d={UNSEEN} />
        </clipPath>
        <use href={`${sheets}#sea-wide`} width="1440" height="900" />
        <svg class="title__compass" x="752" y="112" width="190" height="209">
          <use href={`${marks}#compass`} />
        </svg>
        <Isle name="developers" x={1136} y={302} />
        <Isle name="enterprises" x={838} y={822} />
        <use href={`${sheets}#fog-wide`} width="1440" height="900" />
        <g class="title__sketch" clip-path="url(#title-unseen)">
          <Piece piece="coast-enterprises-line" x={838} y={822} />
          <Piece piece="mark-enterprises" x={838} y={822} />
        </g>
        <Quay x={1136} y={302} boxes="boxes-upper" />
        <Quay x={838} y={822} boxes="boxes-lower" />
        <use href={`${marks}#light`} x="1290" y="84" width="94" height="118" />
        <use href={`${marks}#pier`} x="772" y="650" width="84" height="30" />
      </svg>
      <svg class="title__sheet title__sheet--narrow" viewBox="0 0 480 320">
        <use href={`${sheets}#sea-narrow`} width="480" height="320" />
        <svg class="title__compass" x="58" y="48" width="96" height="106">
          <use href={`${marks}#compass`} />
        </svg>
        <use href={`${sheets}#fog-narrow`} width="480" height="320" />
        <use href={`${marks}#light`} x="386" y="26" width="62" height="78" />
      </svg>
      {AFLOAT.map(([piece, viewBox]) => (
        <svg key={piece} class={`title__ship title__ship--${piece}`} viewBox={viewBox}>
          <use href={`${fleet}#${piece}`} />
        </svg>
      ))}
    </div>
  );
}

interface Place {
  x: number;
  y: number;
}

function Isle({ name, ...place }: { name: string } & Place) {
  return (
    <>
      <Piece piece={`isle-${name}`} {...place} />
      <Piece piece={`mark-${name}`} {...place} />
    </>
  );
}

function Piece({ piece, x, y }: { piece: string } & Place) {
  return <use href={`${isles}#${piece}`} x={x - 180} y={y - 140} width="360" height="200" />;
}

function Quay({ x, y, boxes }: { boxes: string } & Place) {
  return (
    <>
      <use href={`${isles}#quay`} x={x - 112} y={y - 2} width="224" height="28" />
      <use href={`${sheets}#${boxes}`} x={x - 112} y={y - 48} width="224" height="48" />
    </>
  );
}

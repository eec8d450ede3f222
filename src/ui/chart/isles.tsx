/**
 * The islands, twice: as surveyed land, which the fog then covers, and as sketches on the fog.
 * Their quays are inked in any case, because the numbers on them are known.
 */
import { Fragment } from 'preact';
import type { Arrangement, Point } from '../../session/chart-geometry.ts';
import type { IslandView } from '../../session/view.ts';
import { artHref, isleOf } from './art.tsx';

interface IslesProps {
  arrangement: Arrangement;
  islands: readonly IslandView[];
}

export function Land({ arrangement, islands }: IslesProps) {
  return each(arrangement, islands, (isle, place) => (
    <>
      <Piece name={`isle-${isle}`} {...place} />
      <Piece name={`mark-${isle}`} {...place} />
    </>
  ));
}

export function Sketches({ arrangement, islands }: IslesProps) {
  return each(arrangement, islands, (isle, place) => (
    <g class="chart__sketch">
      <Piece name={`coast-${isle}-line`} {...place} />
      <Piece name={`mark-${isle}`} {...place} />
    </g>
  ));
}

export function Quays({ arrangement, islands }: IslesProps) {
  return each(arrangement, islands, (_, { x, y }) => (
    <use href={artHref('isles', 'quay')} x={x - 112} y={y - 2} width={224} height={28} />
  ));
}

/** Every piece of an island is drawn on a sheet of 360 by 200 around the middle of its quay's edge. */
function Piece({ name, x, y }: { name: string } & Point) {
  return <use href={artHref('isles', name)} x={x - 180} y={y - 140} width={360} height={200} />;
}

function each(
  { islands: places }: Arrangement,
  islands: readonly IslandView[],
  draw: (isle: string, place: Point) => preact.JSX.Element,
) {
  return (
    <>
      {islands.map(({ id }) => {
        const place = places.get(id);
        return place && <Fragment key={id}>{draw(isleOf(id), place)}</Fragment>;
      })}
    </>
  );
}

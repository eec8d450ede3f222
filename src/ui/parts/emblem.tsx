/**
 * A leader's emblem. With a `name` it is a picture that says whose; without one, an ornament beside the word.
 */
import { emblemOf } from '../../session/chart-art.ts';
import { liveryOf } from '../app/livery.ts';
import { Art } from '../chart/art.tsx';

/** Whether a company has an emblem of its own; the others share a pennant that tells nobody apart. */
export function hasEmblem(company: string): boolean {
  return emblemOf(liveryOf(company)) !== emblemOf('');
}

export function Emblem({ leader, name }: { leader: string; name?: string }) {
  return (
    <Art sheet="emblems" piece={emblemOf(liveryOf(leader))} label={name} class="emblem" viewBox="0 0 64 64" />
  );
}

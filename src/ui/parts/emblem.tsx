/**
 * A leader's emblem. With a `name` it is a picture that says whose; without one, an ornament beside the word.
 */
import { Art, emblemOf } from '../chart/art.tsx';

/** Whether a company has an emblem of its own; the others share a pennant that tells nobody apart. */
export function hasEmblem(company: string): boolean {
  return emblemOf(company) !== emblemOf('');
}

export function Emblem({ leader, name }: { leader: string; name?: string }) {
  return <Art sheet="emblems" piece={emblemOf(leader)} label={name} class="emblem" viewBox="0 0 64 64" />;
}

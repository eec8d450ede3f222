// The bread war with something to ask about: an outcome of luck alone, one of the choice alone, and one that nobody can
// know, for what it depends on differs from world to world.
import type { GameSettings } from '../../src/insight/games.ts';
import { tiny, type Changes, type Tiny } from '../sim/tiny.ts';

const HAIL = { id: 'hail', from: '1900-Q2', chance: 0.5, effects: [{ do: 'track', track: 'mood', by: -1 }] };

export const outcome = (id: string, ...when: object[]) => ({ id, label: id, when });

export function valley({ parameters, more = {}, edit }: Changes = {}): Tiny {
  return tiny({
    parameters: {
      'noise-growth': 0.3,
      'network-effect': { centre: 2, sd: 0.5, min: 1, max: 3, free: true },
      ...parameters,
    },
    more: {
      events: [HAIL],
      outcomes: [
        outcome('hailed', { is: 'happened', event: 'hail' }),
        outcome('stood-open', { is: 'chose', decision: 'opening', option: 'grand' }),
        outcome('copied', { is: 'launched', product: 'stall' }),
      ],
      ...more,
    },
    edit,
  });
}

export const asked = (changes: Partial<GameSettings> = {}): GameSettings => ({
  leader: 'mill',
  ambition: 'gold',
  policy: 'plan:baker',
  rivals: 'plausible',
  from: '1900-Q1',
  fixed: {},
  drawn: true,
  ...changes,
});

export const someSeeds = (games: number, first = 1): number[] =>
  Array.from({ length: games }, (_, game) => first + game);

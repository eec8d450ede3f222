// A history of other companies and users than the first one still has places and colours that can be told apart.
import { expect, it } from 'vitest';
import { arrange } from '../../src/session/chart-geometry.ts';
import { liveriesWorn } from '../../src/session/liveries-worn.ts';
import { embark, voyage } from './voyage.ts';

const named = (n: number, word: string) => Array.from({ length: n }, (_, index) => `${word}-${index}`);

it.each([1, 3, 6, 7, 12])('two of %i unknown islands, or of their ships, lie on one another', (n) => {
  const occupants = {
    islands: named(n, 'isle'),
    companies: named(n, 'line'),
    foundations: named(2, 'board'),
  };
  for (const width of [390, 972]) {
    const { islands, ships } = arrange({ width, height: 626 }, occupants);
    for (const places of [islands, ships]) {
      expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(n);
    }
  }
});

it('two companies of another history wear one livery, or the player wears none', async () => {
  expect([...liveriesWorn(voyage.scenario)]).toEqual([
    ['tern-line', 'docker'],
    ['grand-harbour', 'google'],
    ['kestrel-cranes', 'coreos'],
  ]);
  const { fleet, islands } = (await embark()).view!.chart;
  expect(fleet.map(({ livery }) => livery)).toEqual(['docker', 'google', 'coreos']);
  expect(islands[0].stacks.box.at(-1)).toMatchObject({ livery: 'bare', name: 'chart.loose' });
});

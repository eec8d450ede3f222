// Whatever the reader lets pass can be compiled and played to its end with every number finite: the sound scenario is
// changed at random, a place or a few at a time, thousands of times.
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readScenario } from '../../src/scenario/index.ts';
import { playQuarter, randomPolicy, recordPolicy } from '../../src/rivals/index.ts';
import { compileModel, createWorld, isOver, scoreOf, startState } from '../../src/sim/index.ts';
import { without } from '../../src/scenario/without.ts';
import { soundFiles } from './bad/fixture.ts';

const RUNS = Number(process.env.MUTATIONS ?? 1_500);

/** Numbers in [0, 1) by a linear congruence; the same seed, the same changes. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

type Node = Record<string | number, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every table and list of the data, with its keys. */
function nodesOf(value: unknown, found: Node[] = []): Node[] {
  if (!isNode(value)) return found;
  found.push(value);
  for (const child of Object.values(value)) nodesOf(child, found);
  return found;
}

function scalarsOf(value: unknown): unknown[] {
  return nodesOf(value).flatMap((node) => Object.values(node).filter((child) => !isNode(child)));
}

const NUMBERS = [0, 1, -1, 0.5, 1e-9, 1e6, 1e12, -1e12, 3.7, 100];

function mutate(data: unknown, random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const nodes = nodesOf(data).filter((node) => Object.keys(node).length > 0);
  const node = pick(nodes);
  const key = pick(Object.keys(node));
  const before = node[key];
  const kind = random();
  if (Array.isArray(node) && kind < 0.2) node.splice(Number(key), 1);
  else if (Array.isArray(node) && kind < 0.4) node.push(structuredClone(before));
  else if (Array.isArray(node) && kind < 0.5) node.reverse();
  else if (!Array.isArray(node) && kind < 0.3) Reflect.deleteProperty(node, key);
  else if (typeof before === 'number')
    node[key] = kind < 0.7 ? pick(NUMBERS) : before * pick([-1, 0, 2, 10, 1000]);
  else if (typeof before === 'boolean') node[key] = !before;
  else if (Array.isArray(before) && kind < 0.7) node[key] = [];
  else node[key] = pick(scalarsOf(data).filter((value) => typeof value === typeof before)) ?? before;
  return `${key}: ${JSON.stringify(before)?.slice(0, 60) ?? ''} -> ${JSON.stringify(node[key])?.slice(0, 60) ?? 'nothing'}`;
}

it('what is read can be played', () => {
  const sound = Object.entries(soundFiles()).map(([path, text]) => [path, parse(text) as unknown] as const);
  let played = 0;
  for (let run = 0; run < RUNS; run++) {
    const random = dice(run);
    const data = structuredClone(sound);
    const changes = Array.from({ length: 1 + Math.floor(random() * 2) }, () =>
      mutate(data[Math.floor(random() * data.length)][1], random),
    );
    const what = `MUTATIONS run ${run}: ${changes.join('; ')}`;
    const result = readScenario(data.map(([path, value]) => ({ path, text: JSON.stringify(value) })));
    if (!result.ok) {
      expect(result.errors.length, what).toBeGreaterThan(0);
      continue;
    }
    try {
      const model = compileModel(result.scenario);
      const leader = model.leaders.find((candidate) =>
        result.scenario.leaders.some(
          (each) => each.playable && model.names.companies.at(each.company) === candidate.company,
        ),
      )!;
      for (const policy of [randomPolicy, recordPolicy]) {
        const world = createWorld(model, String(run), { draw: policy === randomPolicy });
        const state = startState(world);
        while (!isOver(world, state, leader.company)) {
          playQuarter(world, state, (company) => (company === leader.company ? policy : recordPolicy));
          const odd = model.layout.blocks.find(({ offset, length }) =>
            state.numbers.subarray(offset, offset + length).some((value) => !Number.isFinite(value)),
          );
          if (odd) throw new Error(`block ${odd.name} is not finite`);
        }
        for (const ambition of Object.keys(leader.ambitions)) {
          const score = scoreOf(world, state, leader, ambition);
          if (!(score >= 0 && score <= 100 + 1e-9)) throw new Error(`the score is ${score}`);
        }
      }
      // What the world would be without a mechanism is a world as well.
      for (const { moves } of result.scenario.facts)
        if (moves) startState(createWorld(compileModel(without(result.scenario, moves.without)), '1'));
      played++;
    } catch (error) {
      throw new Error(what, { cause: error });
    }
  }
  expect(played).toBeGreaterThan(RUNS / 20);
});

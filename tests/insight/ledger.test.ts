// Why a number changed: whatever the ledger names has to add up to the change, in every quarter of a game.
import { describe, expect, it } from 'vitest';
import { openLedger, type PlayedQuarter } from '../../src/insight/ledger.ts';
import { ordersOf, randomPolicy } from '../../src/rivals/index.ts';
import {
  advance,
  createWorld,
  startState,
  turnOf,
  type BlockName,
  type State,
  type World,
} from '../../src/sim/index.ts';
import { at, shippedModel } from '../sim/helpers.ts';

const model = shippedModel();

interface Played {
  world: World;
  quarter: PlayedQuarter;
  after: State;
}

/** Every third quarter of a random game. */
function quarters(seed: string): Played[] {
  const world = createWorld(model, seed);
  const played: Played[] = [];
  let before = startState(world);
  while (turnOf(model.layout, before) <= model.epilogueTurn) {
    const moves = ordersOf(world, before, () => randomPolicy);
    const between = advance(world, before, moves);
    const answers = ordersOf(world, between, () => randomPolicy);
    const after = advance(world, between, answers);
    if (turnOf(model.layout, before) % 3 === 0)
      played.push({ world, quarter: { before, moves, answers }, after });
    before = after;
  }
  return played;
}

const games = ['1', '2', '3', '4', '5'].flatMap(quarters);
const sum = (lines: { amount: number }[]) => lines.reduce((total, { amount }) => total + amount, 0);

/** Numbers that only ever change in somebody's name. */
const STOCKS: BlockName[] = ['cash', 'accounts', 'trust', 'influence', 'teams', 'staff', 'relation', 'quality', 'debt', 'complementors', 'neutrality', 'campaign', 'price', 'conformity', 'pull', 'links', 'friction', 'maturity', 'standing', 'will', 'track']; // prettier-ignore

describe('the ledger', () => {
  it.each(STOCKS)('lines that do not add up are shown: what is said of %s leaves something out', (name) => {
    const { offset, length } = model.layout.blocks.find((block) => block.name === name)!;
    let changed = 0;
    for (const { world, quarter, after } of games) {
      for (let place = offset; place < offset + length; place++) {
        const change = after.numbers[place] - quarter.before.numbers[place];
        if (change === 0 || changed > 60) continue;
        changed++;
        expect(sum(openLedger(world, quarter).stock(place)), `${name}[${place - offset}]`).toBeCloseTo(
          change,
          8,
        );
      }
    }
    expect(changed).toBeGreaterThan(0);
  });

  it('the share of a product is explained by other amounts than it moved', () => {
    for (const product of ['docker-engine', 'kubernetes', 'swarm', 'mesos', 'container-linux']) {
      const place = at(model, 'totalShare', product);
      for (const { world, quarter, after } of games) {
        const lines = openLedger(world, quarter).share((numbers) => numbers[place]);
        const change = after.numbers[place] - quarter.before.numbers[place];
        expect(sum(lines), `${product} in turn ${turnOf(model.layout, quarter.before)}`).toBeCloseTo(
          change,
          7,
        );
      }
    }
  });

  it('adoption is explained by other amounts than it moved', () => {
    for (const segment of model.names.segments.ids) {
      const place = at(model, 'adoption', segment);
      for (const { world, quarter, after } of games) {
        const lines = openLedger(world, quarter).adoption((numbers) => numbers[place]);
        expect(sum(lines), segment).toBeCloseTo(after.numbers[place] - quarter.before.numbers[place], 10);
      }
    }
  });

  it('asking why changes what was: the ledger touches the quarter it explains', () => {
    const { world, quarter } = games[4];
    const numbers = quarter.before.numbers.slice();
    openLedger(world, quarter).stock(at(model, 'trust', 'docker'));
    openLedger(world, quarter).share((state) => state[at(model, 'totalShare', 'swarm')]);
    expect(quarter.before.numbers).toEqual(numbers);
  });
});

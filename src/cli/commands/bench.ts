/** `bench`: what the engine does in a second of processor time, over what a bare loop of the same arithmetic does. */
import { playGame } from '../../insight/games.ts';
import { tableOf } from '../../insight/sides.ts';
import type { Answer } from '../answer.ts';
import { createKernel } from '../bench-kernel.ts';
import { gameSettings } from '../game-settings.ts';
import type { Options } from '../options.ts';
import { loadModel } from '../scenario-files.ts';

/** Rounds in which both are run in turn, so that a busy machine slows both alike; the middle ratio counts. */
const ROUNDS = 15;
const GAMES = 150;
const STEPS = 12_000;

export function bench(options: Options): Answer {
  const model = loadModel(options.scenario);
  // Rivals that think would be timed in the engine's place.
  const settings = gameSettings(model, { ...options, rivals: 'historical' });
  const table = tableOf(model, settings);
  const kernel = createKernel(model);
  let seed = 0;
  const engine = () => {
    let quarters = -GAMES;
    for (let game = 0; game < GAMES; game++) playGame(model, settings, table, seed++, () => quarters++);
    return quarters;
  };
  const loop = () => {
    let sum = 0;
    for (let step = 0; step < STEPS; step++) sum += kernel.step();
    // Never true: it keeps the sum, and with it the loop, from being left out.
    return sum === Math.PI ? 0 : STEPS;
  };
  for (let warm = 0; warm < 5; warm++) {
    engine();
    loop();
  }
  const rounds = Array.from({ length: ROUNDS }, () => ({ engine: rate(engine), kernel: rate(loop) }));
  const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  const ratio = middle(rounds.map((round) => round.engine / round.kernel));
  const perSecond = {
    engine: middle(rounds.map((round) => round.engine)),
    kernel: middle(rounds.map((round) => round.kernel)),
  };
  const dims = {
    ...kernel.dims,
    state: model.layout.size,
    decisions: model.decisions.length,
    events: model.events.length,
  };
  return {
    ok: true,
    json: { dims, ratios: { 'engine/kernel': ratio }, quartersPerSecond: perSecond },
    text: [
      `engine/kernel ${ratio.toFixed(3)}`,
      `quarters a second: engine ${perSecond.engine.toFixed(0)}, kernel ${perSecond.kernel.toFixed(0)}`,
      ...Object.entries(dims).map(([name, value]) => `${name} ${value}`),
    ].join('\n'),
  };
}

/** How much of its work a task does in a second of processor time. */
function rate(task: () => number): number {
  const start = process.cpuUsage();
  const done = task();
  const { user, system } = process.cpuUsage(start);
  return done / ((user + system) / 1e6);
}

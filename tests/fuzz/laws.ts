// What holds in every state that can be reached, by whatever way: no number that is none, money neither made nor lost,
// shares that are shares, stocks within their bounds.
import type { State, World } from '../../src/sim/index.ts';
import type { Layout } from '../../src/sim/model/layout.ts';

type Block = Exclude<keyof Layout, 'size' | 'blocks'>;

/** Bounds of whole blocks, as game.md and the vocabulary give them. */
const BOUNDS: Partial<Record<Block, readonly [number, number]>> = {
  trust: [0, 100],
  influence: [0, 100],
  teams: [0, 400],
  staff: [0, 100_000],
  dilution: [0, 1],
  revenue: [0, Infinity],
  costs: [0, Infinity],
  quality: [0, 10],
  debt: [0, 10],
  complementors: [0, 10_000],
  neutrality: [0, 1],
  campaign: [-4, 4],
  price: [0, 10_000],
  conformity: [0, 1],
  pull: [-4, 4],
  friction: [-2, 8],
  relation: [0, 100],
  maturity: [0, 1],
  pace: [0, 1],
  standing: [0, 100],
  will: [0, 100],
  links: [0, 1],
  free: [0, 1],
  share: [0, 1],
  outside: [0, 1],
  none: [0, 1],
  expected: [0, 1],
  totalShare: [0, 1],
};
/** Blocks that hold yes or no. */
const FLAGS: readonly Block[] = [
  'allied',
  'ships',
  'founded',
  'member',
  'hosts',
  'serving',
  'drawn',
  'phase',
];

export interface Laws {
  /** What the state breaks, in words; empty where it breaks nothing. */
  broken(state: State): string[];
}

/** The laws of one game; `start` says how much money there is. */
export function lawsOf(world: World, start: State): Laws {
  const { model } = world;
  const { layout, names } = model;
  const block = (state: State, name: string) => {
    const { offset, length } = layout.blocks.find((candidate) => candidate.name === name)!;
    return state.numbers.subarray(offset, offset + length);
  };
  const sum = (numbers: Float64Array) => numbers.reduce((total, number) => total + number, 0);
  const money = (state: State) => sum(block(state, 'cash')) + sum(block(state, 'accounts'));
  const atStart = money(start);

  function numbers(state: State): string[] {
    const bad = layout.blocks.filter(({ name }) => !block(state, name).every(Number.isFinite));
    const out = Object.entries(BOUNDS).filter(
      ([name, [min, max]]) => !block(state, name).every((x) => x >= min - 1e-9 && x <= max + 1e-9),
    );
    const unsure = FLAGS.filter((name) => !block(state, name).every((x) => x === 0 || x === 1));
    return [
      ...bad.map(({ name }) => `${name} holds what is no number`),
      ...out.map(
        ([name, bounds]) => `${name} leaves ${bounds.join(' to ')}: ${block(state, name).join(' ')}`,
      ),
      ...unsure.map((name) => `${name} is neither yes nor no`),
    ];
  }

  function market(state: State): string[] {
    const s = state.numbers;
    const segments = names.segments.length;
    const faults: string[] = [];
    for (let i = 0; i < segments; i++) {
      const adoption = s[layout.adoption + i];
      const potential = Math.max(
        start.numbers[layout.adoption + i],
        world.parameters[model.parameters.potential[i]],
      );
      if (!(adoption >= 0 && adoption <= potential + 1e-12))
        faults.push(`adoption of ${names.segments.ids[i]} is ${adoption} of ${potential}`);
      model.layerRange.forEach(([first, end], layer) => {
        let [chosen, counted] = [
          s[layout.outside + layer * segments + i],
          s[layout.none + layer * segments + i],
        ];
        for (let p = first; p < end; p++) {
          chosen += s[layout.free + p * segments + i];
          counted += s[layout.share + p * segments + i];
          const [launched, free, share] = [
            s[layout.launched + p],
            s[layout.free + p * segments + i],
            s[layout.share + p * segments + i],
          ];
          const used = launched > 0 ? 0 : launched === 0 ? free + share : free;
          if (used !== 0 && state !== start && s[layout.phase] === 0)
            faults.push(`${names.products.ids[p]} is used though it is not on the market`);
        }
        for (const [what, total] of [
          ['choices', chosen],
          ['shares', counted],
        ] as const)
          if (!(Math.abs(total - 1) < 1e-9))
            faults.push(`${what} of ${names.layers.ids[layer]} in ${names.segments.ids[i]} sum to ${total}`);
      });
    }
    return faults;
  }

  function companies(state: State): string[] {
    const s = state.numbers;
    const count = names.companies.length;
    const faults: string[] = [];
    if (!(Math.abs(money(state) - atStart) < 1e-6))
      faults.push(`there are ${money(state)} of ${atStart} in money`);
    for (let one = 0; one < count; one++) {
      if (![0, 1, 2].includes(s[layout.status + one]))
        faults.push(`${names.companies.ids[one]} has no status`);
      for (let two = 0; two < one; two++) {
        for (const name of ['relation', 'allied'] as const) {
          const [a, b] = [s[layout[name] + one * count + two], s[layout[name] + two * count + one]];
          if (a !== b)
            faults.push(
              `${name} of ${names.companies.ids[one]} and ${names.companies.ids[two]} is ${a} and ${b}`,
            );
        }
      }
    }
    for (let p = 0; p < names.products.length; p++)
      if (names.companies.ids[s[layout.owner + p]] === undefined)
        faults.push(`${names.products.ids[p]} belongs to nobody`);
    return faults;
  }

  function course(state: State): string[] {
    const s = state.numbers;
    const now = s[layout.turn] + 1;
    const late = (name: 'happened' | 'used') => !block(state, name).every((turn) => turn >= 0 && turn <= now);
    const answered = model.decisions.filter(
      ({ index, options }) => !(options.length >= s[layout.chosen + index]),
    );
    const tracks = model.tracks.filter(
      ({ min, max }, t) => !(s[layout.track + t] >= min && s[layout.track + t] <= max),
    );
    return [
      ...answered.map(({ id }) => `${id} was answered by what is no option`),
      ...(['happened', 'used'] as const).filter(late).map((name) => `something ${name} in the future`),
      ...tracks.map(({ min, max }) => `a track leaves ${min} to ${max}`),
    ];
  }

  return { broken: (state) => [...numbers(state), ...market(state), ...companies(state), ...course(state)] };
}

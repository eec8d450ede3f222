/**
 * The yardstick for the engine's speed: a bare loop over typed arrays that does the arithmetic of one quarter's market
 * at a scenario's own dimensions, with the platform's Math.exp and Math.log, and nothing else.
 */
import type { Model } from '../sim/index.ts';

export interface Kernel {
  dims: { segments: number; layers: number; products: number; attributes: number; links: number };
  /** One quarter of the market; returns a number that depends on all of it, so that nothing can be left out. */
  step(): number;
}

export function createKernel(model: Model): Kernel {
  const { names, layerRange } = model;
  const [S, L, P, A] = [
    names.segments.length,
    names.layers.length,
    names.products.length,
    names.attributes.length,
  ];
  const K = model.linkFrom.length;
  const fill = (length: number, at: (i: number) => number) => Float64Array.from({ length }, (_, i) => at(i));
  const quality = fill(P * A, (i) => 3 + (i % 5));
  const early = fill(S * A, (i) => 0.1 + (i % 3) * 0.1);
  const mature = fill(S * A, (i) => 0.15 + (i % 4) * 0.05);
  const complementors = fill(P, (i) => 1 + i);
  const vendors = fill(P, (i) => (i % 4) * 0.5);
  const expected = fill(P, (i) => 1 / (1 + i));
  const steward = fill(P, (i) => 0.1 * (i % 7));
  const link = fill(K, (i) => 0.1 * (i % 9));
  const shares = fill(P * S, () => 1 / (P + 1));
  const outside = fill(L * S, () => 0.5);
  const adoption = fill(S, (i) => 0.01 * (1 + i));
  const base = new Float64Array(P);
  const weight = new Float64Array(P);
  const tastes = new Float64Array(S * A);
  return {
    dims: { segments: S, layers: L, products: P, attributes: A, links: K },
    step() {
      for (let p = 0; p < P; p++) {
        base[p] = 1.8 * expected[p] + 0.45 * Math.log(1 + complementors[p]) + 0.3 * Math.log(1 + vendors[p]);
      }
      for (let i = 0; i < S; i++) {
        const full = adoption[i] / 0.4;
        for (let a = 0; a < A; a++)
          tastes[i * A + a] = early[i * A + a] + (mature[i * A + a] - early[i * A + a]) * full;
        const appeal = Math.exp(0.7 * (base[0] - 2));
        const fresh = (0.004 * appeal * 0.01 + 0.4 * full) * (0.4 - adoption[i]) * 0.1;
        const old = adoption[i] / (adoption[i] + fresh);
        for (let l = 0; l < L; l++) {
          const [first, end] = layerRange[l];
          const none = Math.exp(4.5);
          let sum = none;
          for (let p = first; p < end; p++) {
            let v = base[p] + 0.4 * steward[p];
            for (let a = 0; a < A; a++) v += tastes[i * A + a] * quality[p * A + a];
            for (let k = model.linkStart[p]; k < model.linkStart[p + 1]; k++)
              v += 0.5 * link[k] * shares[model.linkTo[k] * S + i];
            weight[p] = Math.exp(v);
            sum += weight[p];
          }
          const fromOutside = outside[l * S + i] / (none + 0.7 * (sum - none));
          let leaving = 0;
          for (let p = first; p < end; p++)
            leaving += shares[p * S + i] / (weight[p] + 0.25 * (sum - weight[p]));
          let rest = 1;
          for (let p = first; p < end; p++) {
            const share = shares[p * S + i];
            const w = weight[p];
            const moved =
              0.9 * share +
              0.1 *
                (0.25 * w * leaving + 0.7 * w * fromOutside + (share * w * 0.75) / (w + 0.25 * (sum - w)));
            const next = old * moved + (1 - old) * (w / sum);
            shares[p * S + i] = next;
            rest -= next;
          }
          outside[l * S + i] = rest;
        }
        adoption[i] = adoption[i] + fresh > 0.39 ? 0.01 : adoption[i] + fresh;
      }
      let total = 0;
      for (let i = 0; i < S; i++) total += adoption[i];
      for (let p = 0; p < P; p++) {
        let use = 0;
        for (let i = 0; i < S; i++) use += adoption[i] * shares[p * S + i];
        expected[p] += 0.5 * (use / total - expected[p]);
      }
      return total + expected[0];
    },
  };
}

/** `history`: the record on all sides, held against the facts and the measured series. */
import { historyOf } from '../../insight/history/index.ts';
import type { Answer } from '../answer.ts';
import type { Options } from '../options.ts';
import { loadModel } from '../scenario-files.ts';

/** Margins that are told first. */
const NARROWEST = 8;

export function history(options: Options): Answer {
  const model = loadModel(options.scenario);
  const result = historyOf(model, Math.min(options.games, 1000));
  const { coverage, facts, errors, quarters, outcomes } = result;
  const complete = coverage.missing.length === 0;
  const amiss = facts.filter(({ ok }) => !ok);
  const percent = (part: number) => `${(100 * part).toFixed(1)}%`;
  const narrow = [...facts].sort((a, b) => a.margin - b.margin).slice(0, NARROWEST);
  const simulated = result.hindcast.filter((row) => row.simulated !== null).length;
  return {
    ok: complete && amiss.length === 0,
    json: result,
    text: [
      `facts ${coverage.facts} of ${coverage.factsOf}, systems ${coverage.systems} of ${coverage.systemsOf}`,
      ...coverage.missing.map((line) => `missing ${line}`),
      `dated facts in their windows: ${facts.length - amiss.length} of ${facts.length}`,
      ...amiss.map(
        ({ id, due, came }) =>
          `${came !== null && came < due[0] ? 'early' : 'late'} ${id}: due ${due.join(' to ')}, came ${came ?? 'never'}`,
      ),
      'narrowest margins (parts of the bound; part of the worlds with luck that hold it)',
      ...narrow.map(
        ({ id, came, margin, held }) => `  ${id} ${came ?? 'never'} ${margin.toFixed(3)} ${percent(held)}`,
      ),
      `hindcast: ${simulated} of ${result.hindcast.length} points simulated`,
      ...errors.map(
        ({ series, use, points, rmse, median }) =>
          `  ${use.padEnd(4)} ${series}: ${points} points, rms ${rmse.toFixed(2)}, half within ${percent(median)}`,
      ),
      'adoption and orchestration, in percent',
      ...quarters.map(({ turn, adoption, shares }) => {
        const leading = Object.entries(shares.orchestration ?? {}).sort((a, b) => b[1] - a[1]);
        return `  ${turn} ${percent(adoption.all).padStart(6)}  ${leading
          .slice(0, 5)
          .map(([id, share]) => `${id} ${percent(share)}`)
          .join(', ')}`;
      }),
      ...Object.entries(outcomes).map(([id, came]) => `outcome ${id} ${came ? 'yes' : 'no'}`),
      `hash ${result.hash}`,
    ].join('\n'),
  };
}

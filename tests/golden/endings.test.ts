// One whole game for every way in which a game can end, as it was once played.
// After a change on purpose: npx tsx tests/golden/refresh.ts
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRecord, replay } from '../../src/record/index.ts';
import { shippedModel } from '../sim/helpers.ts';
import { FOLDER } from './find-endings.ts';

const model = shippedModel();
const playable = new Set(
  model.scenario.leaders.filter((leader) => leader.playable).map((leader) => leader.company),
);
const endings = model.scenario.endings
  .filter(({ company }) => playable.has(company))
  .map(({ company, id }) => [company, id] as const);

describe('every ending', () => {
  it.each(endings)('%s can no longer end with "%s", or its game no longer replays', (company, ending) => {
    const file = `${FOLDER}/${company}-${ending}.json`;
    expect(existsSync(file), 'no game is known that ends so').toBe(true);
    const parsed = parseRecord(readFileSync(file, 'utf8'));
    if (!parsed.ok) throw new Error(`${parsed.path}: ${parsed.reason}`);
    expect(parsed.record).toMatchObject({ leader: company, ending });
    const result = replay(model, parsed.record);
    if (!result.ok) throw new Error(`${result.turn}: ${result.reason}`);
    expect(result.run.record).toEqual(parsed.record);
  });
});

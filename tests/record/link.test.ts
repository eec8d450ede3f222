// A link carries what was put in, and nothing else: opened anywhere, it has to lead to the very same state.
import { describe, expect, it } from 'vitest';
import { fromAddress, toAddress } from '../../src/record/bytes.ts';
import {
  finish,
  LONGEST_LINK,
  openingLink,
  packLink,
  policiesOf,
  readLink,
  replaying,
  startRun,
  versionsApart,
  type Chained,
  type LinkedRun,
  type RunRecord,
  advanceRun,
  isRunOver,
} from '../../src/record/index.ts';
import { codeOf } from '../../src/record/link.ts';
import { ordersOf, randomPolicy } from '../../src/rivals/index.ts';
import { shippedModel } from '../sim/helpers.ts';

const model = shippedModel();

/** A game as a human plays it: every team, initiative and proposal of the leader's is put in. */
function played(leader: string, seed: string, quarters = Infinity): RunRecord {
  const { ambitions } = model.scenario.leaders.find(({ company }) => company === leader)!;
  const sides = Object.fromEntries(
    model.names.companies.ids.map((id) => [id, id === leader ? 'human' : 'plausible']),
  );
  let run = startRun(model, { leader, ambition: ambitions[0].id, seed, sides });
  const others = policiesOf(model, run.record);
  const company = model.names.companies.at(leader);
  while (!isRunOver(run.record) && run.record.hashes.length < quarters)
    run = advanceRun(
      run,
      ordersOf(run.world, run.state, (side) => (side === company ? randomPolicy : others(side))),
    );
  return run.record;
}

/** Every state that it went through, and how it ended: who is named first in a quarter makes no difference. */
const fateOf = ({ hashes, hash, score, ending, sides }: RunRecord) => ({
  hashes,
  hash,
  score,
  ending,
  sides,
});

const whole = (record: RunRecord): Chained => ({ record, shared: 0, name: '' });

function linkedOf(text: string): LinkedRun {
  const read = readLink(text);
  if (!read.ok) throw new Error(read.why);
  return read.linked;
}

function opened(linked: LinkedRun) {
  const result = finish(openingLink(model, linked));
  if (!result.ok) throw new Error(result.reason);
  return result.opened;
}

const LEADERS = ['docker', 'google', 'coreos', 'mesosphere'];

describe('a link', () => {
  it.each(LEADERS)(
    'a whole game of %s does not fit an address, or ends elsewhere when it is opened',
    (leader) => {
      for (const seed of ['1', '二零一三']) {
        const record = played(leader, seed);
        const text = packLink([whole(record)], record.hashes.length);
        expect(text.length).toBeLessThan(LONGEST_LINK);
        expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
        const { lines, at, misfit } = opened(linkedOf(text));
        expect(misfit).toBeNull();
        expect(at).toBe(record.hashes.length);
        expect(fateOf(lines[0].run.record)).toEqual(fateOf(record));
      }
    },
  );

  it('a branch is opened without the line that it leaves', () => {
    const record = played('coreos', '7');
    const { run } = finish(replaying(model, record, 5)) as { run: ReturnType<typeof startRun> };
    let branch = run;
    const table = policiesOf(model, record);
    while (!isRunOver(branch.record))
      branch = advanceRun(branch, ordersOf(branch.world, branch.state, table));
    expect(branch.record.hash).not.toBe(record.hash);
    const text = packLink([whole(record), { record: branch.record, shared: 5, name: 'No quarrel' }], 9);
    const { lines, at } = opened(linkedOf(text));
    expect(lines.map((line) => fateOf(line.run.record))).toEqual([record, branch.record].map(fateOf));
    expect([lines[1].shared, lines[1].name, at]).toEqual([5, 'No quarrel', 9]);
  });

  it('two options are told apart by nothing: one link means two games', () => {
    for (const { ids } of [model.names.companies, model.names.initiatives])
      expect(new Set(ids.map((id) => codeOf(id))).size).toBe(ids.length);
    const codes = model.decisions.flatMap(({ id, options }) =>
      options.map((option) => codeOf(id, option.id)),
    );
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('a link of another version is taken for one of this, or nothing of it can be seen', () => {
    const record = ['3', '4', '5', '6']
      .map((seed) => played('google', seed, 8))
      .find(({ hashes }) => hashes.length === 8)!;
    const linked = linkedOf(packLink([whole(record)], 8));
    expect(versionsApart(model, linked)).toBeNull();
    expect(versionsApart(model, { ...linked, engine: '1' })).toContain('1');
    expect(
      versionsApart(model, { ...linked, scenario: { ...linked.scenario, hash: '0'.repeat(32) } }),
    ).not.toBeNull();
    // In the sixth quarter it takes an option that is not there any more.
    const quarters = linked.lines[0].quarters.map((quarter, index) =>
      index === 5 ? quarter.map((seat) => ({ ...seat, choices: [...seat.choices, 1] })) : quarter,
    );
    const { lines, at, misfit } = opened({ ...linked, lines: [{ ...linked.lines[0], quarters }] });
    expect([lines[0].run.record.hashes.length, at]).toEqual([5, 5]);
    expect(misfit?.turn).toBe('2014-Q4');
    expect(misfit?.reason).toContain('option');
  });

  it('a link that ends elsewhere is shown as if it did not', () => {
    const linked = linkedOf(packLink([whole(played('docker', '2', 3))], 3));
    const { misfit } = opened({ ...linked, lines: [{ ...linked.lines[0], hash: 'f'.repeat(32) }] });
    expect(misfit).toMatchObject({ turn: null });
  });

  it('what has been cut short, altered or made up is played', () => {
    const text = packLink([whole(played('mesosphere', '4', 6))], 6);
    expect(readLink(text.slice(0, -3))).toEqual({ ok: false, why: 'damaged' });
    for (let at = 0; at < text.length; at += 7) {
      const other = text[at] === 'A' ? 'B' : 'A';
      expect(readLink(text.slice(0, at) + other + text.slice(at + 1)).ok, `letter ${at}`).toBe(false);
    }
    expect(readLink('')).toEqual({ ok: false, why: 'damaged' });
    expect(readLink('<script>')).toEqual({ ok: false, why: 'damaged' });
    expect(readLink('A'.repeat(20_000))).toEqual({ ok: false, why: 'long' });
  });
});

describe('bytes in an address', () => {
  it('some lengths come back otherwise', () => {
    for (let length = 0; length < 20; length++) {
      const bytes = Array.from({ length }, (_, at) => (at * 89 + length * 37) & 0xff);
      expect(fromAddress(toAddress(bytes))).toEqual(bytes);
    }
  });
});

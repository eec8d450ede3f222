// Facts that hang on what somebody did or on what happened: their margin is that of the numbers which let it come.
import { describe, expect, it } from 'vitest';
import { playRecord } from '../../../src/insight/history/record-line.ts';
import type { Condition } from '../../../src/scenario/vocabulary/conditions.ts';
import { tiny } from '../../sim/tiny.ts';
import { dated, judge, line, type Fact } from './fixture.ts';

const { model } = tiny();

describe('the margin of what somebody did', () => {
  const at = (value: number) => [['cash', ['mill'], value] as ['cash', string[], number]];
  const course = tiny({
    more: {
      decisions: [
        {
          id: 'lease', company: 'mill', from: '1900-Q2', to: '1900-Q3', round: 'move', title: 'Lease?', body: 'For a year.',
          when: [{ is: 'cash', company: 'mill', atLeast: 10 }], record: 'yes',
          options: [
            { id: 'yes', label: 'Y', effects: [], needs: [{ is: 'trust', company: 'mill', atLeast: 32 }], blocked: 'b' },
            { id: 'no', label: 'N', effects: [] },
          ],
        },
        {
          id: 'thanks', company: 'bakery', from: '1900-Q2', round: 'answer', title: 'Thanks?',
          when: [{ is: 'cash', company: 'mill', atLeast: 10 }], record: 'yes',
          options: [{ id: 'yes', label: 'Y', effects: [] }, { id: 'no', label: 'N', effects: [] }],
        },
      ],
      events: [
        { id: 'market', from: '1900-Q2', when: [{ is: 'cash', company: 'mill', atLeast: 10 }], effects: [] },
        { id: 'a-first', from: '1900-Q3', effects: [{ do: 'track', track: 'mood', by: 3 }] },
        { id: 'b-then', from: '1900-Q3', when: [{ is: 'track', track: 'mood', atLeast: 8 }], effects: [] },
      ],
    },
  }); // prettier-ignore
  const chosen = (decision: string): [['chosen', string[], number]] => [['chosen', [decision], 1]];
  const judgeIn = (given: Fact, quarters: Parameters<typeof line>[2]) =>
    judge(given, line(course.world, course.start, quarters));
  const leased: Condition = { is: 'chose', decision: 'lease', option: 'yes' };

  it('is the margin of the date: a choice that hangs on money looks as sure as the calendar', () => {
    // Cash at the moves is 12 of 10; what the end of the quarter has is none of the choice's business.
    const quarters = [
      {},
      { moves: at(12), end: [...chosen('lease'), ...at(90)] },
      { moves: at(1), end: chosen('lease') },
    ];
    const judged = judgeIn(dated('1900-Q2', '1900-Q2', leased), quarters);
    expect(judged).toMatchObject({ came: '1900-Q2', ok: true });
    expect(judged.margin).toBeCloseTo(0.2, 12);
    // What is once chosen stays so.
    expect(judgeIn(dated('1900-Q1', '1900-Q3', leased), quarters).margin).toBeCloseTo(0.2, 12);
    expect(
      judgeIn(dated('1900-Q2', '1900-Q2', { is: 'answered', decision: 'lease' }), quarters).margin,
    ).toBeCloseTo(0.2, 12);
  });

  it('does not see that the option itself asks for something', () => {
    const quarters = [{}, { moves: at(30), end: chosen('lease') }];
    expect(judgeIn(dated('1900-Q2', '1900-Q2', leased), quarters).margin).toBeCloseTo(0.25, 12);
  });

  it('an answer hangs on what was before the moves, an event on what was before the answers', () => {
    const early = { moves: at(1), answers: at(1), events: at(1) };
    const thanked: Condition = { is: 'chose', decision: 'thanks', option: 'yes' };
    expect(
      judgeIn(dated('1900-Q2', '1900-Q2', thanked), [
        early,
        { moves: at(1), answers: at(13), events: at(1), end: chosen('thanks') },
      ]).margin,
    ).toBeCloseTo(0.3, 12);
    expect(
      judgeIn(dated('1900-Q2', '1900-Q2', { is: 'happened', event: 'market' }), [
        early,
        { moves: at(1), answers: at(1), events: at(14), end: [['happened', ['market'], 2]] },
      ]).margin,
    ).toBeCloseTo(0.4, 12);
  });

  it('a choice that was made by itself is told as if a number could have lost it', () => {
    const opened = dated('1900-Q1', '1900-Q1', { is: 'chose', decision: 'opening', option: 'stay' });
    expect(judge(opened, playRecord(model))).toMatchObject({ came: '1900-Q1', ok: true, margin: 1 });
  });

  it('an event that another of its quarter let happen is called ok and missed at once', () => {
    const judged = judge(
      dated('1900-Q3', '1900-Q3', { is: 'happened', event: 'b-then' }),
      playRecord(course.model),
    );
    expect(judged).toMatchObject({ came: '1900-Q3', ok: true, margin: 0 });
  });

  it('what was never chosen has a margin of more than nothing', () => {
    expect(judgeIn(dated('1900-Q2', '1900-Q3', leased), [{}, {}, {}])).toMatchObject({
      came: null,
      ok: false,
      margin: -1,
    });
  });
});

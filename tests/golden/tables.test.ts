// What was true when it was last looked at, as tables that people can read and git can compare.
// After a change on purpose: npx tsx tests/golden/refresh.ts
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shippedModel } from '../sim/helpers.ts';
import { ARITHMETIC, arithmetic } from './arithmetic.ts';
import { DECISION_LINES, decisionLines } from './decision-lines.ts';
import { RECORD_LINE, recordLine } from './record-line.ts';

it('the record line has moved: what happens when every side does what history did', () => {
  expect(recordLine(shippedModel())).toBe(readFileSync(RECORD_LINE, 'utf8'));
});

it('an option has opened or closed that was not meant to: the number of legal lines has changed', () => {
  expect(decisionLines(shippedModel())).toBe(readFileSync(DECISION_LINES, 'utf8'));
});

it('a record made elsewhere would not replay here: exp or ln has changed in its last bit', () => {
  expect(arithmetic()).toBe(readFileSync(ARITHMETIC, 'utf8'));
});

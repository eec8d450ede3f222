import { beforeEach, expect, test } from 'vitest';
import { beginAt, tab } from '../../src/ui/screens/quarter/tabs.tsx';

beforeEach(() => beginAt('the title'));

test('a new quarter hides its question on a phone, behind the paper that was read last', () => {
  beginAt('docker 3 moves');
  tab.value = 'proposal';
  beginAt('docker 3 answers');
  expect(tab.value).toBe('decision');
});

test('a paper that is being read is put away while nothing new is asked', () => {
  beginAt('docker 3 moves');
  tab.value = 'plan';
  beginAt('docker 3 moves');
  expect(tab.value).toBe('plan');
});

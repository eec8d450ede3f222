/** What the page takes out of its address, and what it puts into one. */
import { describe, expect, test } from 'vitest';
import { addressWith, payloadOf } from '../../src/ui/app/address.ts';

describe('the text behind the # of an address', () => {
  test.each<[string, string | null]>([
    ['#run=AQEyDm', 'AQEyDm'],
    ['#run=', ''],
    ['#run=a=b#c', 'a=b#c'],
    ['#run=<script>', '<script>'],
    ['', null],
    ['#', null],
    ['#run', null],
    ['#running=AQ', null],
    ['#card=AQ', null],
    ['run=AQ', null],
    ['#RUN=AQ', null],
  ])('%s is read as something else', (hash, payload) => {
    expect(payloadOf(hash, 'run')).toBe(payload);
  });

  test.each([
    ['https://example.org/game/', 'https://example.org/game/#run=AQ'],
    ['https://example.org/game/?seed=teal-4711', 'https://example.org/game/#run=AQ'],
    ['https://example.org/game/index.html?x#y?z', 'https://example.org/game/index.html#run=AQ'],
    ['file:///home/me/dist/index.html', 'file:///home/me/dist/index.html#run=AQ'],
  ])('an address made at %s leads elsewhere', (href, address) => {
    expect(addressWith({ href }, 'run', 'AQ')).toBe(address);
    expect(payloadOf(new URL(address).hash, 'run')).toBe('AQ');
  });
});

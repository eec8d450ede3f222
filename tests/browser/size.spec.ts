// What a player on a slow line waits for.
import { expect, test } from './helpers/page.ts';
import { measure } from './size.ts';

test('the board stays small', () => {
  const { board, firstScreen } = measure();
  expect(board.kB).toBeLessThanOrEqual(220);
  expect(Object.keys(firstScreen.files).filter((name) => name.includes('phaser'))).toEqual([]);
});

// Games that were played elsewhere, brought in by their file.
import type { Page } from '@playwright/test';
import { dust } from './command-line.ts';
import { click } from './hands.ts';
import { expect } from './page.ts';
import { button } from './play.ts';

/** Gives a file to the saved games, which lie open. */
export async function importFile(page: Page, content: string): Promise<void> {
  const file = { name: 'game.json', mimeType: 'application/json', buffer: Buffer.from(content) };
  await page.getByLabel('Import a file').setInputFiles(file);
}

/** From the title to the debrief of a game that the command line has played: the shortest way there. */
export async function bringIn(page: Page, leader: string, seed: string, press = click): Promise<void> {
  const record = dust('play', '--leader', leader, '--seed', seed, '--policy', 'random');
  await page.goto('./');
  await press(button(page, 'Saved games'));
  await importFile(page, JSON.stringify(record));
  // The page plays all its quarters again before it believes a record.
  await expect(page.getByRole('heading', { name: 'Debrief', level: 1 })).toBeVisible({ timeout: 20_000 });
}

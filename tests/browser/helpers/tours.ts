// Ways round the page, past every screen and dialog. What is done at each is the visitor's business.
import type { Page } from '@playwright/test';
import { bringIn } from './bring-in.ts';
import type { Press } from './hands.ts';
import { expect } from './page.ts';
import { answer, begin, button, onward, openPaper, resolve } from './play.ts';

/** Called wherever something new stands; the name says what. */
export type Visit = (screen: string) => Promise<void>;

export interface Tour {
  page: Page;
  press: Press;
  visit: Visit;
}

/** From the title through a quarter to its outcome, past all that opens on the way. */
export async function tourOfGame({ page, press, visit }: Tour): Promise<void> {
  await page.goto('./?seed=teal-4711');
  await expect(page.getByText('Unrolling the chart…')).toBeHidden();
  await visit('title');
  await press(button(page, 'New game'));
  await expect(button(page, 'Begin')).toBeEnabled();
  await visit('leaders');
  await press(page.getByText('More', { exact: true }));
  await press(page.getByRole('group', { name: 'Players' }).getByRole('radio', { name: '2' }));
  await expect(page.getByRole('group', { name: 'Player 2' })).toBeVisible();
  await visit('leaders-more');
  await begin(page, 'teal-4711', press);
  await visit('quarter');
  await overTheQuarter({ page, press, visit });

  const send = button(page, 'Send answers');
  for (let turn = 1; ; turn++) {
    expect(turn, 'a whole game without an offer').toBeLessThan(22);
    await answer(page, 'Decision', press);
    await press(button(page, 'End quarter'));
    await expect(send.or(onward(page))).toBeVisible();
    if (await send.isVisible()) break;
    await press(onward(page));
    await expect(button(page, 'End quarter')).toBeVisible();
  }
  await visit('answers');
  await resolve(page, press);
  await expect(onward(page)).toBeEnabled();
  await visit('resolution');
  const changed = page.getByRole('region', { name: 'What changed' });
  await press(changed.getByRole('button', { name: /: why\?$/ }).first());
  await expect(page.getByText('before', { exact: true })).toBeVisible();
  await visit('resolution-ledger');
  await page.keyboard.press('Escape');
  await press(onward(page));
  await press(await place(page, press, 'Charts'));
  await expect(page.getByRole('slider').first()).toBeVisible();
  await visit('charts');
  await press(button(page, 'As a table: Trust'));
  await visit('charts-as-tables');
}

/** What can be laid over a quarter, or put in its board's place. */
async function overTheQuarter({ page, press, visit }: Tour): Promise<void> {
  await press(page.getByRole('group', { name: 'Your numbers' }).getByRole('button').first());
  await expect(page.getByRole('dialog')).toContainText('before');
  await visit('why');
  await page.keyboard.press('Escape');
  const decision = page.getByRole('region', { name: /^Decision/ }).first();
  await press(decision.getByRole('button', { name: 'dotCloud' }));
  await expect(page.getByRole('dialog', { name: 'dotCloud' })).toBeVisible();
  await visit('card');
  await press(page.getByRole('dialog').getByRole('button', { name: 'Heroku' }).first());
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Heroku' })).toBeVisible();
  await visit('card-in-card');
  await page.keyboard.press('Escape');
  for (const paper of ['News', 'Plan', 'Proposal'] as const)
    if (await openPaper(page, paper, press)) await visit(`quarter-${paper.toLowerCase()}`);
  await press(page.getByRole('button', { name: /^Make a proposal/ }));
  await press(page.getByRole('radio', { name: 'A partnership' }));
  await visit('proposal');
  await page.keyboard.press('Escape');
  await openPaper(page, 'Plan', press);
  await press(page.getByRole('button', { name: /^Choose an initiative/ }));
  await visit('initiatives');
  await page.keyboard.press('Escape');
  await openPaper(page, 'Decision', press);
  if (await button(page, 'Menu').isVisible()) {
    await press(button(page, 'Menu'));
    await visit('menu');
    await page.keyboard.press('Escape');
  }
  await press(button(page, 'Table'));
  await visit('quarter-as-table');
  await press(button(page, 'Table'));
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit('keys');
  await page.keyboard.press('Escape');
}

/** Another screen's button: in the rail, or in a phone's menu. */
async function place(page: Page, press: Press, name: string) {
  const menu = button(page, 'Menu');
  if (await menu.isVisible()) await press(menu);
  return button(page, name);
}

/** What lies round the game: what is kept, read, set, taught, shared, and how it ends. */
export async function tourAround({ page, press, visit }: Tour): Promise<void> {
  await page.goto('./');
  await press(button(page, 'Endings'));
  await expect(page.getByRole('region', { name: 'Docker' })).toBeVisible();
  await visit('endings-unseen');
  await bringIn(page, 'docker', 'tour', press);
  await visit('debrief');
  await press(button(page, 'As a table'));
  await visit('debrief-as-table');
  await press(button(page, 'Picture of the run'));
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  await visit('picture');
  await page.keyboard.press('Escape');
  await press(button(page, 'All endings'));
  await expect(page.getByRole('region', { name: 'Docker' })).toBeVisible();
  await visit('endings');
  await page.goto('./');
  await expect(button(page, 'Continue')).toBeVisible();
  await visit('title-continue');
  await press(button(page, 'Saved games'));
  await visit('saves');
  await press(button(page, 'Back'));
  await press(button(page, 'Settings'));
  await visit('settings');
  await press(button(page, 'Back'));
  await press(button(page, 'Codex'));
  await expect(page.getByRole('searchbox')).toBeVisible();
  await visit('codex');
  await press(button(page, 'Docker'));
  await expect(page.getByRole('heading', { name: 'Docker' })).toBeVisible();
  await visit('codex-card');
  await page.goto('./');
  await press(button(page, 'Learn'));
  await expect(page.getByRole('region', { name: 'Lesson', exact: true })).toBeVisible();
  await visit('lesson');
  await page.goto('./');
  await press(button(page, 'New game'));
  await press(page.getByText('More', { exact: true }));
  await press(page.getByRole('group', { name: 'Players' }).getByRole('radio', { name: '2' }));
  await press(button(page, 'Begin'));
  await expect(page.getByRole('heading', { name: /^Hand over to /, level: 1 })).toBeVisible();
  await visit('hand-over');
}

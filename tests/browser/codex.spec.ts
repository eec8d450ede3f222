// The codex: what can be read and how far, from the title and over the game, by keyboard and by touch.
import type { Page } from '@playwright/test';
import { expectAccessible } from './helpers/axe.ts';
import { PHONE, spills } from './helpers/devices.ts';
import { tabTo, tap } from './helpers/hands.ts';
import { expect, test } from './helpers/page.ts';
import { begin, button, playOn } from './helpers/play.ts';

const index = (page: Page) => page.getByRole('navigation', { name: 'Index' });
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search by name' });
const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function openCodex(page: Page): Promise<void> {
  await page.goto('./');
  await button(page, 'Codex').click();
  await expect(search(page)).toBeVisible();
}

test('by keyboard alone the codex cannot be opened, searched, read on and left', async ({ page }) => {
  await page.goto('./');
  await tabTo(button(page, 'Codex').first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Codex', level: 1 })).toBeFocused();
  await expect(search(page)).toBeVisible();
  while (!(await search(page).evaluate((node) => node === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.type('hero');
  await expect(index(page).getByRole('button')).toHaveText(['Heroku']);
  await expect(page.getByText('1 card', { exact: true })).toBeVisible();
  await tabTo(button(page, 'Heroku').first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Heroku' })).toBeFocused();
  await expect(card(page, 'Heroku')).toContainText('2013 Q1');

  await tabTo(button(page, 'Cloud Foundry').first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Cloud Foundry' })).toBeFocused();
  await button(page, 'Back to Heroku').press('Enter');
  await expect(page.getByRole('heading', { name: 'Heroku' })).toBeFocused();

  await button(page, 'Back').press('Enter');
  await expect(button(page, 'New game')).toBeVisible();
  await button(page, 'Codex').click();
  await expect(search(page)).toHaveValue('hero');
  await expect(card(page, 'Heroku')).toBeVisible();
  await button(page, 'All cards').press('Enter');
  await expect(button(page, 'Heroku')).toBeFocused();
});

test('the codex gives away what lies after the quarter, or forgets what an earlier game has seen', async ({
  page,
}) => {
  await openCodex(page);
  await expect(page.getByText(/What can be known by 2013 Q1/)).toBeVisible();
  await expect(button(page, 'Docker')).toBeVisible();
  for (const later of ['Kubernetes', 'CNCF', 'Moby', 'Rook']) await expect(button(page, later)).toBeHidden();
  await expect(page.getByText(/opens with the years: \d+ more/).first()).toBeVisible();
  await button(page, 'Docker').click();
  await expect(card(page, 'Docker')).toContainText('More of this opens with the years.');
  await expect(card(page, 'Docker')).not.toContainText(/201[4-9]/);

  await begin(page);
  await playOn(page, 4);
  await page.keyboard.press('c');
  await expect(page.getByText(/What can be known by 2014 Q1/)).toBeVisible();
  await expect(button(page, 'libcontainer')).toBeVisible();
  await page.goto('./');
  await button(page, 'Codex').click();
  await expect(button(page, 'libcontainer')).toBeVisible();
});

test('the setting does not open the whole codex, or deleting everything does not shut it', async ({
  page,
}) => {
  await page.goto('./');
  await button(page, 'Settings').click();
  await page.getByRole('radio', { name: 'Open the whole codex' }).check();
  await openCodex(page);
  await expect(page.getByText('All of it is open, whatever the year.')).toBeVisible();
  await expect(page.getByText(/opens with the years/)).toBeHidden();
  await button(page, 'Kubernetes').click();
  await expect(card(page, 'Kubernetes')).toContainText('2019 Q3');
  await card(page, 'Kubernetes')
    .getByText(/^Sources/)
    .click();
  await expectAccessible(page, 'the whole codex');

  await page.goto('./');
  await button(page, 'Settings').click();
  await button(page, 'Delete everything').click();
  await button(page, 'Yes, delete it all').click();
  await openCodex(page);
  await expect(button(page, 'Kubernetes')).toBeHidden();
});

test('a term of a decision does not open its card over the game, or the way back is lost', async ({
  page,
}) => {
  await begin(page);
  const term = page.getByRole('region', { name: /^Decision/ }).getByRole('button', { name: 'Cloud Foundry' });
  await term.press('Enter');
  const paper = page.getByRole('dialog', { name: 'Cloud Foundry' });
  await expect(paper.getByRole('heading', { name: 'Cloud Foundry' })).toBeFocused();
  await expectAccessible(page, 'a card over the game');
  const further = paper.getByRole('list').getByRole('button').first();
  const name = await further.innerText();
  await further.press('Enter');
  // In the middle of a sentence an idea's name has a small letter.
  const title = new RegExp(`^${name}$`, 'i');
  await expect(page.getByRole('dialog').getByRole('heading', { name: title })).toBeFocused();
  await button(page, 'Back to Cloud Foundry').press('Enter');
  await expect(paper.getByRole('heading', { name: 'Cloud Foundry' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(paper).toBeHidden();
  await expect(term).toBeFocused();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('the cards are fetched before anybody can read one, or a lost line is not told', async ({
  page,
  complaints,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./');
  await expect(page.getByText('Unrolling the chart…')).toBeHidden();
  const scripts = () => asked.filter((url) => /container-wars-.*\.js$/.test(url));
  expect(scripts()).toHaveLength(1);
  await page.context().setOffline(true);
  await button(page, 'Codex').click();
  await expect(page.getByRole('alert')).toContainText('could not be fetched');
  await page.context().setOffline(false);
  complaints.length = 0;
  await page.reload();
  await button(page, 'Codex').click();
  await expect(search(page)).toBeVisible();
  expect(new Set(scripts()).size).toBe(2);
});

test('enlarged to twice its size the codex hides a part of itself', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await openCodex(page);
  await button(page, 'Docker').click();
  await expect(page.getByRole('heading', { name: 'Docker' })).toBeInViewport();
  await expect(button(page, 'All cards')).toBeInViewport();
  expect(await spills(page)).toBe(0);
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('the codex cannot be used with a thumb, or a page is wider than the phone', async ({ page }) => {
    await begin(page, 'thumb', tap);
    await tap(page.getByRole('region', { name: /^Decision/ }).getByRole('button', { name: 'dotCloud' }));
    const paper = page.getByRole('dialog', { name: 'dotCloud' });
    await expect(paper).toBeVisible();
    await expectAccessible(page, 'a card over a phone’s game');
    await tap(paper.getByRole('button', { name: 'Heroku' }).first());
    await tap(button(page, 'Close'));
    await tap(button(page, 'Menu'));
    await tap(button(page, 'Codex'));
    await expect(search(page)).toBeVisible();
    expect(await spills(page)).toBe(0);
    await expectAccessible(page, 'the codex on a phone');
    await tap(button(page, 'Google'));
    await expect(index(page)).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Google' })).toBeInViewport();
    expect(await spills(page)).toBe(0);
    await expectAccessible(page, 'a card on a phone');
    await tap(button(page, 'All cards'));
    await expect(button(page, 'Google')).toBeFocused();
    await tap(button(page, 'Back'));
    await expect(button(page, 'End quarter')).toBeVisible();
  });
});

// The what-if lab: questions to many worlds, whose figures a terminal gives too, and the cards that are kept of them.
import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible, expectContrast } from './helpers/axe.ts';
import { dust } from './helpers/command-line.ts';
import { PHONE, spills } from './helpers/devices.ts';
import { expect, test } from './helpers/page.ts';
import { begin, button, download, playOn } from './helpers/play.ts';

const answer = (page: Page) => page.getByRole('region', { name: 'The answer' });
const cards = (page: Page) => page.getByRole('region', { name: 'Hypothesis cards' });

/** Asks, and waits as long as a hundred worlds take on a slow machine. */
async function askWorlds(page: Page): Promise<void> {
  await button(page, 'Ask the worlds').click();
  await expect(answer(page)).toBeVisible({ timeout: 120_000 });
}

async function intoLab(page: Page, quarters: number): Promise<void> {
  await begin(page);
  await playOn(page, quarters);
  await button(page, 'What-if lab').click();
  await expect(button(page, 'Ask the worlds')).toBeVisible();
}

test.slow();

test('the page and the terminal give different figures for the same question', async ({ page }, info) => {
  await intoLab(page, 2);
  await askWorlds(page);
  await expect(answer(page)).toContainText(/In \d+ worlds like yours/);
  await answer(page).getByText('The same in a terminal').click();
  const command = await answer(page)
    .getByText(/^npm run -s dust -- whatif/)
    .innerText();
  const { text: run } = await download(page, button(page, 'Save the run it reads'));
  const { text: figures } = await download(page, button(page, 'Save the figures'));
  const file = info.outputPath('run.json');
  await writeFile(file, run);
  const words = command.split(' ').slice(5);
  words[words.indexOf('--run') + 1] = file;
  expect(JSON.parse(figures)).toEqual(dust(...words));

  await page.getByRole('radio', { name: 'How likely was history?' }).check();
  await askWorlds(page);
  await answer(page).getByText('The same in a terminal').click();
  const { text: odds } = await download(page, button(page, 'Save the figures'));
  expect(JSON.parse(odds)).toEqual(dust('odds', '--games', '100'));
});

test('a question cannot be called off, or the game waits for it', async ({ page }) => {
  await intoLab(page, 1);
  await page.getByRole('radio', { name: '10,000' }).check();
  await button(page, 'Ask the worlds').click();
  await expect(page.getByText(/of 10,000 worlds played/)).toBeVisible();
  await button(page, 'Back').click();
  await playOn(page, 1);
  await button(page, 'What-if lab').click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await button(page, 'Call it off').click();
  await expect(page.getByRole('progressbar')).toBeHidden();
  await expect(answer(page)).toBeHidden();
  await expect(button(page, 'Ask the worlds')).toBeEnabled();
});

test('a finding is lost with the tab, or its link asks something else', async ({ page, browser }) => {
  await intoLab(page, 2);
  await askWorlds(page);
  const claim = 'It hardly matters what becomes of the engine.';
  await page.getByLabel('What I claim').fill(claim);
  await button(page, 'Keep the card').click();
  await expect(cards(page)).toContainText(claim);
  await button(page, `Copy the link: ${claim}`).click();
  const link = await page.getByLabel('Link to the card').inputValue();
  expect(link.split('#card=')[1].length).toBeLessThan(2000);
  const { text } = await download(page, button(page, 'Export all cards'));

  await page.reload();
  await page.keyboard.press('w');
  await expect(cards(page)).toContainText(claim);
  await button(page, `Delete: ${claim}`).click();
  await button(page, `Delete for good?: ${claim}`).click();
  await expect(cards(page)).toContainText('None yet.');
  const bring = (content: string) =>
    page
      .getByLabel('Import cards')
      .setInputFiles({ name: 'cards.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await bring(text.replace('"games": 100', '"games": 7'));
  await expect(cards(page)).toContainText(/Nothing has been brought in: at cards\[0\]\.question\.games/);
  await bring(text);
  await expect(cards(page)).toContainText('1 card added');

  const stranger = await browser.newContext({ baseURL: process.env.BASE_URL });
  const fresh = await stranger.newPage();
  await fresh.goto(link);
  await expect(fresh.getByText(`From a card: “${claim}”`)).toBeVisible();
  expect(new URL(fresh.url()).hash).toBe('');
  await askWorlds(fresh);
  const told = async (of: Page) => (await download(of, button(of, 'Save the figures'))).text;
  await answer(fresh).getByText('The same in a terminal').click();
  const { cards: kept } = JSON.parse(text) as { cards: { finding: { figures: Record<string, unknown> } }[] };
  expect(JSON.parse(await told(fresh))).toMatchObject(kept[0].finding.figures);
  await fresh.goto('./#card=AAAA');
  await expect(fresh.getByRole('alert')).toContainText('cut short or altered');
  await stranger.close();
});

test('the lab has barriers at a desk, at night or on a phone, or runs over the edge', async ({ page }) => {
  await intoLab(page, 2);
  await expectAccessible(page, 'the question');
  await askWorlds(page);
  for (const each of await answer(page).locator('summary').all()) await each.click();
  await page.getByLabel('What I claim').fill('It hardly matters.');
  await button(page, 'Keep the card').click();
  await cards(page).locator('summary').first().click();
  await expectAccessible(page, 'the answer and a card');
  expect(await spills(page)).toBe(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectContrast(page, 'the answer at night');
  // The same answer on a phone: the worlds need not be asked again.
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(PHONE.viewport);
  await expectAccessible(page, 'the answer on a phone');
  expect(await spills(page)).toBe(0);
});

// What makes playing comfortable: taking back, the list of keys, pace, sound, and everything in one file.
import type { Page } from '@playwright/test';
import { expectAccessible } from './helpers/axe.ts';
import { expect, test } from './helpers/page.ts';
import {
  answer,
  begin,
  button,
  download,
  onward,
  playOn,
  playQuarter,
  regions,
  status,
} from './helpers/play.ts';

const checked = (page: Page) => regions(page, 'Decision').getByRole('radio', { checked: true });
const teams = (page: Page) => page.getByRole('group', { name: 'Teams' }).innerText();
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Keys' });

test('what was put down cannot be taken back by key or button, or is taken back while something is typed', async ({
  page,
}) => {
  await begin(page);
  await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
  await answer(page, 'Decision');
  const chosen = await checked(page).getAttribute('id');
  const before = await teams(page);
  await page
    .getByRole('button', { name: /^One team fewer/, disabled: false })
    .first()
    .click();
  const after = await teams(page);
  expect(after).not.toBe(before);

  await page.keyboard.press('Control+z');
  expect(await teams(page)).toBe(before);
  await expect(page.getByText('Taken back.')).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(checked(page)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+Z');
  await expect(checked(page)).toHaveAttribute('id', chosen ?? '');
  await page.keyboard.press('Control+y');
  expect(await teams(page)).toBe(after);
  await expect(page.getByText('Put down again.')).toBeAttached();

  await button(page, 'Undo').click();
  expect(await teams(page)).toBe(before);
  await expect(button(page, 'Undo')).toBeFocused();
  await button(page, 'Redo').click();
  expect(await teams(page)).toBe(after);

  await page.keyboard.press('c');
  await page.getByRole('searchbox').fill('dock');
  await page.keyboard.press('Control+z');
  await button(page, 'Back').click();
  expect(await teams(page)).toBe(after);

  await button(page, 'End quarter').click();
  await onward(page).click();
  await expect(status(page)).toContainText('2013 Q2');
  await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
});

test('a screen has no list of keys, or the list no way out', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('?');
  await expect(dialog(page)).toContainText('Take back the last thing you put down');
  await expect(dialog(page)).toContainText('From thing to thing');
  await expectAccessible(page, 'keys');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();

  await page.keyboard.press(',');
  await button(page, 'Show all keys').click();
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Show all keys')).toBeFocused();

  await begin(page);
  await button(page, 'Keys').click();
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('n');
  await expect(dialog(page)).toBeVisible();
});

test('what was kept is lost between export and import, or written over by them', async ({ page }) => {
  await begin(page);
  await playOn(page, 2);
  await page.keyboard.press('s');
  await button(page, 'Save here: Slot 2').click();
  await expect(page.getByRole('img', { name: /^Docker, 2013 Q3: \d+ of 100 in containers/ })).toHaveCount(2);
  await page.keyboard.press(',');
  await page.getByRole('radio', { name: 'Brisk, 2×' }).check();
  const { path } = await download(page, button(page, 'Export everything'));
  await button(page, 'Delete everything').click();
  await button(page, 'Yes, delete it all').click();
  await expect(page.getByRole('radio', { name: 'Calm' })).toBeChecked();

  const storage = page.getByRole('region', { name: 'What this browser keeps' });
  const file = page.getByLabel('Import everything');
  const broken = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"save.2": "{"}') };
  await file.setInputFiles(broken);
  await expect(storage).toContainText('Nothing has been brought in: save.2: this is not JSON');

  for (const [settings, said] of [
    [true, '2 games and no ending added.'],
    [false, '2 games were here already.'],
  ] as const) {
    await file.setInputFiles(path);
    await expect(storage).toContainText('The file holds 2 games and no endings seen.');
    await expectAccessible(page, 'import');
    await page.getByRole('checkbox', { name: 'Take over its settings as well' }).setChecked(settings);
    await button(page, 'Add it to what is here').click();
    await expect(storage).toContainText(said);
  }
  await expect(page.getByRole('radio', { name: 'Brisk, 2×' })).toBeChecked();
  await page.goto('./');
  await button(page, 'Continue').click();
  await expect(status(page)).toContainText('2013 Q3');
  await page.keyboard.press('s');
  await button(page, 'Load: Slot 2').click();
  await expect(status(page)).toContainText('2013 Q3');
});

test.describe('where things may move', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a quarter that resolves cannot be skipped by a click, or moves though it should be there at once', async ({
    page,
  }) => {
    await begin(page);
    await playOn(page, 4);
    await expect(page.getByRole('application', { name: 'Chart' }).locator('canvas')).toBeVisible();
    await playQuarter(page);
    const beats = page.getByRole('region', { name: 'What moves' });
    await expect(button(page, 'Skip')).toBeVisible();
    await page.getByRole('heading', { name: 'What changed' }).click();
    await expect(beats).toContainText('seconds');
    await expect(page.getByRole('heading', { name: 'What changed' })).toBeVisible();

    await page.keyboard.press(',');
    await page.getByRole('radio', { name: 'At once' }).check();
    await button(page, 'Back').click();
    await onward(page).click();
    await playQuarter(page);
    await page.waitForTimeout(600);
    await expect(beats).toBeHidden();
  });
});

test('sound is made before it is asked for, or not when it is', async ({ page }) => {
  await page.addInitScript(() => {
    const heard: { made: AudioContext[] } = { made: [] };
    Object.assign(window, { heard });
    const Real = window.AudioContext;
    window.AudioContext = class extends Real {
      constructor() {
        super();
        heard.made.push(this);
      }
    };
  });
  const contexts = () =>
    page.evaluate(() =>
      (window as unknown as { heard: { made: AudioContext[] } }).heard.made.map(({ state }) => state),
    );
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await begin(page);
  await page.keyboard.press(',');
  expect(await contexts()).toEqual([]);
  expect(fetched.filter((url) => url.includes('score'))).toEqual([]);
  const sound = page.getByRole('group', { name: 'Sound', exact: true });
  await sound.getByRole('radio', { name: 'On' }).check();
  await expect.poll(contexts).toEqual(['running']);
  await sound.getByRole('radio', { name: 'Off' }).check();
  await expect.poll(contexts).toEqual(['suspended']);
});

// Two people at one screen: they play two quarters in turns, and neither finds the other's plan anywhere in the page.
import type { Page } from '@playwright/test';
import { expectAccessible } from './helpers/axe.ts';
import { dust } from './helpers/command-line.ts';
import { DESK_AND_PHONE, spills } from './helpers/devices.ts';
import { click, type Press } from './helpers/hands.ts';
import { expect, test } from './helpers/page.ts';
import { answer, button, download, onward, openPaper, regions, status } from './helpers/play.ts';

const handOver = (page: Page) => page.getByRole('heading', { name: /^Hand over to /, level: 1 });
const end = (page: Page) => button(page, 'End quarter').or(button(page, 'Send answers'));
const changed = (page: Page) => page.getByRole('region', { name: 'What changed' });
const wholeText = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

/** From the title to the first hand-over, by way of the choice of those who play. */
async function beginTogether(page: Page, press: Press, others = ['Google']): Promise<void> {
  await page.goto('./?seed=teal-4711');
  await press(button(page, 'New game'));
  await expect(page.getByRole('radio', { name: 'Docker', exact: true })).toBeChecked();
  await press(page.getByText('More', { exact: true }));
  const players = page.getByRole('group', { name: 'Players' });
  await expect(players.getByRole('radio', { name: '1' })).toBeChecked();
  await press(players.getByRole('radio', { name: String(others.length + 1) }));
  for (const [index, name] of others.entries()) {
    const seat = page.getByRole('group', { name: `Player ${index + 2}` });
    await seat.getByLabel('Leads').selectOption(name);
    await expect(seat.getByLabel('Ambition').getByRole('option')).not.toHaveCount(0);
  }
  await press(button(page, 'Begin'));
}

/** Takes the seat that the screen is handed to. */
async function sitDown(page: Page, name: string, press: Press): Promise<void> {
  await expect(handOver(page)).toHaveText(`Hand over to ${name}`);
  await expect(handOver(page)).toBeFocused();
  await press(button(page, `I am ${name}`));
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

/** What whoever sits there has chosen, in words that stand in no other place: option labels and the plan. */
async function secretsOf(page: Page): Promise<string[]> {
  const chosen = regions(page, 'Decision').getByRole('radio', { checked: true });
  const options = await chosen.evaluateAll((radios) =>
    radios.map((radio) => document.querySelector(`label[for="${radio.id}"]`)?.textContent ?? ''),
  );
  const titles = await regions(page, 'Decision').getByRole('heading', { level: 2 }).allTextContents();
  const jobs = await page.locator('.screen-play__plan .stepper').allTextContents();
  const place = (await page.locator('.rail__place').textContent()) ?? '';
  return [...options, ...titles, ...jobs, place].map((text) => text.trim()).filter((text) => text.length > 3);
}

/** Answers, changes the plan, ends the quarter. @returns what nobody else should read. */
async function plan(page: Page, press: Press): Promise<string[]> {
  await answer(page, 'Decision', press);
  await openPaper(page, 'Plan', press);
  await press(page.getByRole('button', { name: /^One team fewer/, disabled: false }).first());
  const secrets = await secretsOf(page);
  await press(button(page, 'End quarter'));
  await expect(handOver(page).or(end(page)).or(changed(page))).toBeVisible();
  return secrets;
}

async function expectNothingOf(page: Page, secrets: readonly string[]): Promise<void> {
  expect(secrets.length).toBeGreaterThan(2);
  const text = await wholeText(page);
  for (const secret of secrets) expect(text).not.toContain(secret);
}

/** Answers, by whoever is called for them, up to the outcome that all see. */
async function answerInTurns(page: Page, press: Press): Promise<void> {
  const send = button(page, 'Send answers');
  const take = page.getByRole('button', { name: /^I am / });
  for (;;) {
    await expect(changed(page).or(send).or(take)).toBeVisible();
    if (await changed(page).isVisible()) return;
    if (await take.isVisible()) await press(take);
    await answer(page, 'Answer', press);
    await press(send);
  }
}

for (const { name, use, press } of DESK_AND_PHONE) {
  test.describe(name, () => {
    test.use(use);

    test('two people cannot play in turns, or one reads the other’s plan', async ({ page }) => {
      test.slow();
      const expectSound = async (state: string) => {
        await expectAccessible(page, state);
        expect.soft(await spills(page), state).toBe(0);
      };
      await beginTogether(page, press);
      // Once round the table and back; a phone's hands are slower.
      const quarters = name === 'at a desk' ? 2 : 1;
      for (let quarter = 1; quarter <= quarters; quarter++) {
        await expect(status(page)).toContainText(`turn ${quarter} of `);
        await sitDown(page, 'Docker', press);
        const secrets = await plan(page, press);

        await expect(handOver(page)).toHaveText('Hand over to Google');
        await expectNothingOf(page, secrets);
        await expectSound('hand-over');
        // What is still pressed from before takes nobody's seat.
        await page.keyboard.press('Enter');
        await sitDown(page, 'Google', press);
        await expect(status(page)).toContainText(`turn ${quarter} of `);
        await expectNothingOf(page, secrets);
        const others = await plan(page, press);

        await answerInTurns(page, press);
        await expectSound('outcome');
        await expect(page.getByRole('heading', { name: 'All together', level: 1 })).toBeVisible();
        await expect(changed(page)).not.toContainText('Cash');
        expect(others.length).toBeGreaterThan(2);
        await press(onward(page));
      }
      await sitDown(page, 'Docker', press);
      await openPaper(page, 'News', press);
      await press(button(page, 'Your last quarter'));
      await expect(page.getByRole('dialog')).toContainText('Cash');
      await expectSound('last quarter');
    });
  });
}

test('a shared game that is closed opens on somebody’s plan, or has lost one', async ({ page: first }) => {
  let page = first;
  await beginTogether(page, click);
  await sitDown(page, 'Docker', click);
  const secrets = await plan(page, click);
  await sitDown(page, 'Google', click);
  await answer(page, 'Decision');
  const chosen = await page
    .getByRole('radio', { checked: true })
    .evaluateAll((all) => all.map(({ id }) => id));
  page = await page.context().newPage();
  await first.close();
  await page.goto('./');
  await expect(button(page, 'Continue')).toHaveAccessibleDescription(/^Docker, Google, 2013 Q/);
  await button(page, 'Continue').click();
  await expect(handOver(page)).toHaveText('Hand over to Google');
  await expectNothingOf(page, secrets);
  await sitDown(page, 'Google', click);
  await expectNothingOf(page, secrets);
  await expect(button(page, 'End quarter')).toBeEnabled();
  expect(
    await page.getByRole('radio', { checked: true }).evaluateAll((all) => all.map(({ id }) => id)),
  ).toEqual(chosen);
  await button(page, 'End quarter').click();
  await answerInTurns(page, click);
});

test('a shared game from 2016 has no debrief for each, or does not replay', async ({ page }) => {
  test.slow();
  test.setTimeout(240_000);
  await page.goto('./?seed=teal-4711');
  await button(page, 'New game').click();
  await page.getByText('More', { exact: true }).click();
  await page.getByRole('group', { name: 'Players' }).getByRole('radio', { name: '2' }).click();
  await page.getByRole('group', { name: 'Player 2' }).getByLabel('Leads').selectOption('CoreOS');
  await page.getByRole('radio', { name: /2016 Q3/ }).check();
  await button(page, 'Begin').click();
  const take = page.getByRole('button', { name: /^I am / });
  const debrief = page.getByRole('heading', { name: 'Debrief', level: 1 });
  const stop = button(page, 'End here');
  for (let step = 0; step < 100 && !(await debrief.isVisible()); step++) {
    await expect(take.or(end(page)).or(onward(page)).or(debrief)).toBeVisible();
    if (await take.isVisible()) await take.click();
    else if (await stop.isVisible()) await stop.click();
    else if (await onward(page).isVisible()) await onward(page).click();
    else {
      await answer(page, 'Decision');
      await answer(page, 'Answer');
      await end(page).click();
    }
  }
  const ends = page.getByRole('region', { name: 'How it ended for each of you' });
  await expect(ends.getByRole('row')).toHaveCount(3);
  const ending = page.getByRole('heading', { level: 2 }).first();
  for (const name of ['CoreOS', 'Docker']) {
    await ends.getByRole('radio', { name }).check();
    await expect(ends.getByRole('radio', { name })).toBeFocused();
    await expect(ends.getByRole('row', { name: new RegExp(`^${name}`) })).toContainText(
      await ending.innerText(),
    );
    await expect(page.getByText(new RegExp(`^${name}, .*, seed `))).toBeVisible();
  }
  const { path, text } = await download(page, button(page, 'The record, JSON'));
  const record = JSON.parse(text) as { guests: unknown[]; hash: string };
  expect(record.guests).toMatchObject([{ leader: 'coreos' }]);
  expect(dust('replay', path)).toMatchObject({ ok: true, hash: record.hash });
});

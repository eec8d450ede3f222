// Proposals: made by keyboard or finger, answered, read; and rivals who ask the player something.
import type { Page } from '@playwright/test';
import { expectAccessible } from './helpers/axe.ts';
import { DESK_AND_PHONE, spills } from './helpers/devices.ts';
import { click, type Press } from './helpers/hands.ts';
import { expect, test } from './helpers/page.ts';
import { answer, begin, button, download, onward, openPaper, regions, status } from './helpers/play.ts';

const region = (page: Page) => page.getByRole('region', { name: 'Proposal', exact: true });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'A proposal' });
const changed = (page: Page) => page.getByRole('region', { name: 'What changed' });
const make = (page: Page) => region(page).getByRole('button', { name: /^Make a proposal/ });
/** Cards on which another company asks something: unlike scripted offers they can be refused by that name. */
const asked = (page: Page) =>
  regions(page, 'Answer').filter({ has: page.getByRole('radio', { name: 'Refuse' }) });
const focused = (page: Page) => page.locator(':focus');

/** Plays until somebody asks something, without touching what is asked. */
async function playUntilAsked(page: Page, press: Press = click): Promise<void> {
  const send = button(page, 'Send answers');
  for (let turn = 1; turn <= 22; turn++) {
    await answer(page, 'Decision', press);
    await press(button(page, 'End quarter'));
    await expect(send.or(onward(page))).toBeVisible();
    if (await asked(page).first().isVisible()) return;
    if (await send.isVisible()) {
      await answer(page, 'Answer', press);
      await press(send);
    }
    await press(onward(page));
    await expect(button(page, 'End quarter')).toBeVisible();
  }
  throw new Error('nobody asks for anything in a whole game');
}

/** Answers the scripted offers beside the proposals, so that only these are left. */
async function answerOffers(page: Page, press: Press = click): Promise<void> {
  for (const offer of await regions(page, 'Answer').all()) {
    if ((await offer.getByRole('radio', { name: 'Refuse' }).count()) > 0) continue;
    await press(offer.getByRole('radio', { disabled: false }).first());
  }
}

test('a proposal cannot be made by keyboard alone, or its answer is nowhere to be read', async ({ page }) => {
  await begin(page);
  await answer(page, 'Decision');
  await page.keyboard.press('o');
  await expect(focused(page)).toHaveText('Proposal');
  await page.keyboard.press('Tab');
  await expect(make(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Tab');
  const first = dialog(page).getByRole('group', { name: 'To whom' }).getByRole('radio').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowRight');
  const name = await dialog(page)
    .getByRole('group', { name: 'To whom' })
    .getByRole('radio', { checked: true })
    .inputValue();
  expect(name).not.toBe(await first.inputValue());
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  const kind = dialog(page).getByRole('radiogroup').getByRole('radio', { checked: true });
  await expect(kind).toHaveAccessibleName('A partnership');
  await expect(kind).toHaveAccessibleDescription(/influence, if they agree .*as far as you can tell/);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(region(page)).toContainText('A partnership');
  await page.keyboard.press('Escape');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('Enter');
  await expect(button(page, 'Send answers').or(onward(page))).toBeVisible();
  if (await button(page, 'Send answers').isVisible()) {
    await expect(region(page)).toContainText('It has gone out with your moves.');
    await answer(page, 'Answer');
    await button(page, 'Send answers').click();
  }
  await expect(changed(page)).toContainText(/ (accepted|refused|would, but for .*): A partnership\./);
});

test('a proposal is lost on reload, cannot be taken back, or two are kept', async ({ page }) => {
  await begin(page);
  await make(page).click();
  await dialog(page)
    .getByRole('radio', { name: 'Joint steering' })
    .or(dialog(page).getByRole('radio', { name: 'A common library' }))
    .first()
    .check();
  await dialog(page).getByRole('radio', { name: 'A partnership' }).check();
  await expect(dialog(page).getByRole('radiogroup').getByRole('radio', { checked: true })).toHaveCount(1);
  await page.keyboard.press('Escape');
  const put = await region(page).innerText();
  expect(put).toContain('A partnership');
  await page.reload();
  await button(page, 'Continue').click();
  await expect(region(page)).toHaveText(put.replace(/\n/g, ''), { useInnerText: false });
  await region(page).getByRole('button', { name: 'Take it back' }).click();
  await expect(make(page)).toBeVisible();
});

test('who is asked cannot answer by keyboard, or is held up by a proposal that needs no answer', async ({
  page,
}) => {
  test.slow();
  await begin(page);
  await playUntilAsked(page);
  await answerOffers(page);
  const card = asked(page).first();
  await expect(card).toContainText('Left without an answer, it counts as refused.');
  await expect(page.getByText(/proposals? ha(s|ve) no answer and will count as refused/)).toBeVisible();
  await expect(button(page, 'Send answers')).toBeEnabled();
  await page.keyboard.press('d');
  await expect(focused(page)).toHaveRole('heading');
  await page.keyboard.press('3');
  await expect(card.getByRole('radio', { name: 'Counter' })).toBeChecked();
  await page.keyboard.press('1');
  const accept = card.getByRole('radio', { name: 'Accept' });
  await expect(accept).toBeChecked();
  await expect(accept).toHaveAccessibleDescription(/\S/);
  const quarter = await status(page).innerText();
  await page.reload();
  await button(page, 'Continue').click();
  await expect(status(page)).toHaveText(quarter);
  await expect(asked(page).first().getByRole('radio', { name: 'Accept' })).toBeChecked();
  await answerOffers(page);
  await button(page, 'Send answers').click();
  await expect(changed(page)).toContainText('You accepted from ');
});

test('what is left without an answer is taken for a yes', async ({ page }) => {
  test.slow();
  await begin(page);
  await playUntilAsked(page);
  await answerOffers(page);
  await button(page, 'Send answers').click();
  await expect(changed(page)).toContainText('You refused ');
});

test('the rivals that were chosen are not those of the record', async ({ page }) => {
  await page.goto('./?seed=teal-4711');
  await button(page, 'New game').click();
  await page.getByText('More', { exact: true }).click();
  const others = page.getByRole('group', { name: 'The others' });
  await expect(others.getByRole('radio', { name: 'Plausible' })).toBeChecked();
  for (const radio of await others.getByRole('radio').all())
    await expect(radio).toHaveAccessibleDescription(/\S/);
  await others.getByRole('radio', { name: 'Free' }).check();
  await button(page, 'Begin').click();
  await button(page, 'Saved games').click();
  const { text } = await download(page, page.getByRole('button', { name: 'Export: Autosave' }));
  const { sides } = (JSON.parse(text) as { record: { sides: Record<string, string> } }).record;
  expect(sides).toMatchObject({ docker: 'human', google: 'free', 'red-hat': 'free' });
});

for (const { name, use, press } of DESK_AND_PHONE) {
  test.describe(name, () => {
    test.use(use);

    test('proposals have barriers, or make the page wider than its window', async ({ page }) => {
      test.slow();
      const expectSound = async (state: string) => {
        await expectAccessible(page, state);
        expect.soft(await spills(page), state).toBe(0);
      };
      const show = (paper: string) => openPaper(page, paper, press);
      await begin(page, 'teal-4711', press);
      await show('Proposal');
      await expectSound('nothing proposed');
      await press(make(page));
      await expectSound('the dialog');
      await press(dialog(page).getByRole('radio', { name: 'A partnership' }));
      await expectSound('a kind chosen');
      await press(dialog(page).getByRole('button', { name: 'Close' }).last());
      await expectSound('a proposal put down');
      await show('Decision');
      await playUntilAsked(page, press);
      await expectSound('asked');
      await answerOffers(page, press);
      await press(asked(page).first().getByRole('radio', { name: 'Refuse' }));
      await expectSound('answered');
      await show('Proposal');
      await expectSound('sent');
      await press(button(page, 'Send answers'));
      await expect(changed(page)).toBeVisible();
      await expectSound('what came of it');
    });
  });
}

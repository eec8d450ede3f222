// Two languages over one game.
import { expect, test } from './helpers/page.ts';
import { begin, button, numbers, playOn, status } from './helpers/play.ts';

test('changing the language in the middle of a game changes the game, or leaves the interface behind', async ({
  page,
}) => {
  await begin(page);
  await playOn(page, 3);
  const [english, quarter] = [await numbers(page), await status(page).innerText()];

  await button(page, 'Settings').click();
  await page.getByRole('radio', { name: '简体中文' }).check();
  await expect(page.getByRole('heading', { name: '设置' })).toBeVisible();
  await button(page, '返回').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(status(page)).toContainText('2013');
  await expect(status(page)).toContainText('22 回合之 4');
  await expect(button(page, '结束本季度')).toBeVisible();

  const chinese = await numbers(page, '你的家底');
  const tools = await page.getByRole('navigation').getByRole('button').allTextContents();
  const papers = await page.getByRole('heading', { level: 2 }).allTextContents();
  for (const name of [...chinese, ...tools, papers[0]]) expect(name).toMatch(/\p{Script=Han}/u);
  const [[cash, ...others], [inTenThousands, ...same]] = [english.map(figure), chinese.map(figure)];
  expect(Math.abs(inTenThousands / 100 - cash)).toBeLessThan(0.51);
  expect(same).toEqual(others);

  await button(page, '设置').click();
  await page.getByRole('radio', { name: 'English' }).check();
  await button(page, 'Back').click();
  expect(await numbers(page)).toEqual(english);
  await expect(status(page)).toHaveText(quarter);
});

const figure = (said: string): number => Number(said.match(/\d+(\.\d+)?/)?.[0]);

// The page as it arrives: it stands, says its name, and breaks none of its own rules.
import { expect, test } from './helpers/page.ts';

test('the page opens under its name, without a complaint', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle('Before the Dust Settles');
  await expect(page.getByRole('heading', { name: 'Before the Dust Settles' })).toBeVisible();
});

test('a page that complains fails its test', async ({ page, complaints }) => {
  await page.goto('./');
  await page.evaluate(() => {
    console.error('said aloud');
    const script = document.createElement('script');
    script.textContent = 'document.title = "injected"';
    document.body.append(script);
    setTimeout(() => {
      throw new Error('thrown');
    });
  });
  await expect.poll(() => complaints.join('\n')).toContain('uncaught: Error: thrown');
  expect(complaints.join('\n')).toContain('console: said aloud');
  expect(complaints.join('\n')).toContain('policy: script-src-elem blocked inline');
  await expect(page).not.toHaveTitle('injected');
  complaints.length = 0;
});

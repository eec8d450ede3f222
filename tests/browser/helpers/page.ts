// The `test` of all browser tests. Its `page` opens the game by relative addresses (`page.goto('./')`) and fails
// the test on anything a player's console would show as an error.
import { test as base, expect } from '@playwright/test';

export { expect };

interface Fixtures {
  /** What went wrong in the page so far. A test that provokes an error on purpose empties it. */
  complaints: string[];
}

export const test = base.extend<Fixtures>({
  baseURL: async ({}, use) => use(process.env.BASE_URL),

  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error')
          complaints.push(`console: ${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        // A page that is left behind drops its requests; that is no fault.
        if (reason !== 'net::ERR_ABORTED') complaints.push(`request: ${request.url()} ${reason}`);
      });
      await page.exposeFunction('reportViolation', (text: string) => complaints.push(`policy: ${text}`));
      await page.addInitScript(watchPolicy);
      await use(complaints);
      expect(complaints, 'the page must not complain').toEqual([]);
    },
    { auto: true },
  ],
});

/** Runs in the page, before its scripts: violations also reach the console, but not those in workers or reports only. */
function watchPolicy(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { reportViolation } = window as unknown as { reportViolation(text: string): void };
    reportViolation(
      `${event.violatedDirective} blocked ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`,
    );
  });
}

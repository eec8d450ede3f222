// The `test` of all browser tests. Its pages open the game by relative addresses (`page.goto('./')`) and fail the
// test on anything a player's console would show as an error.
import { test as base, expect, type BrowserContext } from '@playwright/test';

export { expect };

interface Fixtures {
  /** What went wrong in the context's pages so far. A test that provokes an error on purpose empties it. */
  complaints: string[];
}

export const test = base.extend<Fixtures>({
  baseURL: async ({}, use) => use(process.env.BASE_URL),

  complaints: [
    async ({ context }, use) => {
      const complaints = await watch(context);
      await use(complaints);
      expect(complaints, 'the page must not complain').toEqual([]);
    },
    { auto: true },
  ],
});

/** Collects what the context's pages complain of, from now on. */
export async function watch(context: BrowserContext): Promise<string[]> {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (event) => {
    const error = event.error();
    complaints.push(`uncaught: ${error.stack ?? error.message}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left behind drops its requests; that is no fault.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`request: ${request.url()} ${reason}`);
  });
  await context.exposeFunction('reportViolation', (text: string) => complaints.push(`policy: ${text}`));
  await context.addInitScript(watchPolicy);
  return complaints;
}

/** Runs in the page, before its scripts: violations also reach the console, but not those in workers or reports only. */
function watchPolicy(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { reportViolation } = window as unknown as { reportViolation(text: string): void };
    reportViolation(
      `${event.violatedDirective} blocked ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`,
    );
  });
}

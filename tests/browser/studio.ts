// A browser for scripts that look at a built page: pictures of it, and what it costs.
import { chromium, type Browser } from '@playwright/test';
import { chromiumFlags, findChromium } from './chromium.ts';

export function openBrowser(...flags: string[]): Promise<Browser> {
  const found = findChromium();
  return chromium.launch({
    executablePath: found.executablePath,
    env: { ...process.env, ...found.env },
    chromiumSandbox: false,
    args: [...chromiumFlags, ...flags],
  });
}

// The browser tests: real pages from `dist`, in the Chromium that chromium.ts finds.
import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './chromium.ts';

const browser = findChromium();

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  globalSetup: './serve-dist.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  // Of a picture, so much may differ: browsers of other years draw edges otherwise.
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.03, scale: 'css' } },
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  use: {
    viewport: { width: 1440, height: 900 },
    // A swell without a graphics card costs more than all else; what must move is tested where it moves.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    // Recording every step takes longer than the steps; `--trace on` records one test that needs looking into.
    trace: 'off',
    launchOptions: {
      executablePath: browser.executablePath,
      env: { ...process.env, ...browser.env },
      chromiumSandbox: false,
      args: chromiumFlags,
    },
  },
});

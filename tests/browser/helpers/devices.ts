// The screens that people play on, and what is true of a page on each of them.
import type { Page } from '@playwright/test';
import { click, tap, type Press } from './hands.ts';

export const DESK = { viewport: { width: 1440, height: 900 } };
export const TABLET = { viewport: { width: 1024, height: 768 } };
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** For tests that hold at a desk and on a phone alike. */
export const DESK_AND_PHONE: { name: string; use: typeof DESK; press: Press }[] = [
  { name: 'at a desk', use: DESK, press: click },
  { name: 'on a phone', use: PHONE, press: tap },
];

/** By how many pixels the page is wider than its window. */
export const spills = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

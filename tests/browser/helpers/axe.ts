// The rules of accessibility that a machine can check, held against whatever stands on the page.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './page.ts';

/** Names every element that breaks a rule; the test goes on, so that one run tells of all screens. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  await expectSound(new AxeBuilder({ page }), screen);
}

/** The same for the one rule that colours alone can break. */
export async function expectContrast(page: Page, screen: string): Promise<void> {
  await expectSound(new AxeBuilder({ page }).withRules(['color-contrast']), screen);
}

async function expectSound(axe: AxeBuilder, screen: string): Promise<void> {
  const { violations } = await axe.analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect.soft(told, screen).toEqual([]);
}

// The ways in which people press something, and a watch over tests that leave one hand in the pocket.
import type { Locator, Page } from '@playwright/test';

/** How a person presses something: with a mouse, with a finger, or by keys. */
export type Press = (target: Locator) => Promise<void>;

export const click: Press = (target) => target.click();
export const tap: Press = (target) => target.tap();

/** Walks with Tab to what it names, within a group of radios with the arrow keys, and presses it. */
export const byTab: Press = async (target) => {
  await tabTo(target);
  const radio = await target.evaluate((node) => node.matches('input'));
  await target.page().keyboard.press(radio ? 'Space' : 'Enter');
};

/** @throws when Tab never comes there. */
export async function tabTo(target: Locator): Promise<void> {
  for (let steps = 0; steps < 200; steps++) {
    const next = await target.evaluate(keyTowards);
    if (next === null) return;
    await target.page().keyboard.press(next);
  }
  throw new Error(`Tab never comes to ${String(target)}`);
}

/** Runs in the page. Tab enters a group of radios at one of them only; the arrows walk on within. */
function keyTowards(target: Element): string | null {
  const at = document.activeElement;
  if (at === target) return null;
  const siblings = at instanceof HTMLInputElement && target instanceof HTMLInputElement;
  return siblings && at.type === 'radio' && at.name === target.name ? 'ArrowDown' : 'Tab';
}

/** From now on whatever else is pointed with is a complaint: `touch` allows fingers, null allows keys alone. */
export async function onlyBy(page: Page, pointer: 'touch' | null): Promise<void> {
  await page.addInitScript((allowed) => {
    addEventListener(
      'pointerdown',
      (event) => {
        if (event.pointerType !== allowed) console.error(`This test must not use a ${event.pointerType}.`);
      },
      { capture: true },
    );
  }, pointer);
}

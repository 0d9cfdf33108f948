import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CREW } from './crew.ts';
import { launchBrowser, Room } from './room.ts';

let browser: Browser;
let room: Room;

beforeAll(async () => {
  browser = await launchBrowser();
  room = await Room.open(browser);
});
afterAll(async () => {
  await room.close();
  await browser.close();
});

/** Presses Tab until the focus is on something that `wanted` matches; fails where the focus cannot be seen on the way. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate((selector) => {
      const element = document.activeElement;
      if (element === null || element === document.body) return { there: false, seen: true, what: '' };
      const shown = [element, element.parentElement, element.closest('.ant-select, .ant-segmented, .ant-input-affix-wrapper')].some((one) => {
        const style = one === null || one === undefined ? undefined : getComputedStyle(one);
        return style !== undefined && ((style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none');
      });
      return { there: element.matches(selector), seen: shown, what: element.outerHTML.slice(0, 120) };
    }, wanted);
    expect([focus.what, focus.seen]).toEqual([focus.what, true]);
    if (focus.there) return;
  }
  throw new Error(`the keyboard does not lead to ${wanted}`);
}

// WCAG 2.2 AA, 2.1.1, 2.1.2, 2.4.1, 2.4.7: everything by keyboard, no trap, a way past the head, a focus that is seen.
test('a person signs in, finds a plan and opens an act with the keyboard alone', async () => {
  const { page } = room;
  await page.locator('.person-card').first().waitFor();
  await tabTo(page, '.persons-find input');
  await page.keyboard.type(CREW.planner[1]);
  await tabTo(page, `[data-person="${CREW.planner[0]}"]`);
  await page.keyboard.press('Enter');
  await page.locator('.who').waitFor();

  await page.reload();
  await page.locator('.lanes, .state-empty').first().waitFor();
  await tabTo(page, '.skip');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');

  await page.reload();
  await page.locator('.lanes, .state-empty').first().waitFor();
  await tabTo(page, 'a[href="/plans"]');
  await page.keyboard.press('Enter');
  await page.locator('.plan-row').first().waitFor();
  const draft = page.locator('.plan-row', { hasText: 'Draft' }).first();
  const id = await draft.getAttribute('data-plan');
  await tabTo(page, `[data-plan="${id}"] a`);
  await page.keyboard.press('Enter');
  await page.locator('.next').waitFor();
  await tabTo(page, '.action-buttons [data-act="cancel"], .rare summary');
  await page.keyboard.press('Enter');
  if (!(await page.locator('.command').isVisible())) {
    await tabTo(page, '[data-act="cancel"]');
    await page.keyboard.press('Enter');
  }
  await page.locator('.command').waitFor();
  await page.waitForFunction(() => document.querySelector('.ant-drawer')?.contains(document.activeElement) === true);
  await page.keyboard.press('Escape');
  // The focus goes back to what opened the form.
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-act') === 'cancel', undefined, { timeout: 5_000 });
  expect(room.complaints).toEqual([]);
});

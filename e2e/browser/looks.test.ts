import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faintTexts } from './contrast.ts';
import { CREW } from './crew.ts';
import { DESK, launchBrowser, PHONE, Room } from './room.ts';

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

interface Listed {
  readonly items: readonly { readonly id: string }[];
}

/** One address of each kind of screen, with what shows that it is there. */
async function screens(): Promise<readonly (readonly [string, string])[]> {
  const [tickets, plans] = [await room.read<Listed>('/tickets?limit=1'), await room.read<Listed>('/plans?limit=1')];
  const ticket = tickets.items[0]?.id;
  return [
    ['/', '.lanes, .state-empty'],
    ['/?view=rows', '.board-rows, .state-empty'],
    ['/plans', '.plan-list'],
    [`/plans/${plans.items[0]?.id}`, '.next'],
    ['/plans/new', '.editor'],
    ...(ticket === undefined ? [] : ([[`/tickets/${ticket}`, '.next'], [`/tickets/${ticket}/briefing`, '.sign-list']] as const)),
    ['/regime', '.regime-group'],
    ['/tickets/nothing-here', '.state-failed'],
  ];
}

// WCAG 2.2 AA, 1.4.3, in both languages and at both sizes.
test('every text can be read against its ground', async () => {
  await room.page.locator('.person-card').first().waitFor();
  expect(await faintTexts(room.page)).toEqual([]);
  await room.enterAs(...CREW.planner);
  await room.page.locator('.lanes, .state-empty').first().waitFor();
  for (const [address, there] of await screens()) {
    await room.page.goto(address);
    await room.page.locator(there).first().waitFor();
    for (const size of [DESK, PHONE]) {
      await room.page.setViewportSize(size);
      for (const language of ['en', 'zh'] as const) {
        await room.speak(language);
        await room.settle();
        expect([address, language, size.width, await faintTexts(room.page)]).toEqual([address, language, size.width, []]);
      }
    }
  }
  await room.speak('en');
});

// WCAG 2.2 AA, 1.4.10: nothing makes the whole page wider than the screen.
test('no screen scrolls sideways on a telephone', async () => {
  await room.page.setViewportSize(PHONE);
  for (const [address, there] of await screens()) {
    await room.page.goto(address);
    await room.page.locator(there).first().waitFor();
    const width = await room.page.evaluate(() => document.documentElement.scrollWidth);
    expect([address, width]).toEqual([address, PHONE.width]);
  }
});

// An administrator has the most ways to go.
test('the bar of an administrator fits a telephone', async () => {
  await room.page.setViewportSize(DESK);
  await room.become(...CREW.administrator);
  for (const language of ['en', 'zh'] as const) {
    await room.speak(language);
    await room.page.setViewportSize(PHONE);
    expect(await room.page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  }
  await room.speak('en');
});

// WCAG 2.2 AA, 2.5.8: what is tapped is at least 24 by 24.
test('every button is large enough to be hit', async () => {
  await room.page.setViewportSize(PHONE);
  for (const [address, there] of await screens()) {
    await room.page.goto(address);
    await room.page.locator(there).first().waitFor();
    const small = await room.page.locator('button:visible, summary:visible').evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height < 24 && one.closest('.visually-hidden') === null).map((one) => one.textContent),
    );
    expect([address, small]).toEqual([address, []]);
  }
});

test('the screens complained about nothing', () => {
  expect(room.complaints).toEqual([]);
});

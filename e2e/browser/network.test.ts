import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CREW } from './crew.ts';
import { launchBrowser, Room } from './room.ts';

let browser: Browser;
let room: Room;

beforeAll(async () => {
  browser = await launchBrowser();
  room = await Room.open(browser);
  await room.enterAs(...CREW.planner);
});
afterAll(async () => {
  await room.close();
  await browser.close();
});

interface Planned {
  readonly id: string;
  readonly state: string;
  readonly content: { readonly customer: string; readonly task: string; readonly from: string };
}

async function draftAt(customer: string): Promise<Planned> {
  const plans = await room.read<{ items: readonly Planned[] }>('/plans?limit=100&state=DRAFT');
  const found = plans.items.find((plan) => plan.content.customer === customer);
  if (found === undefined) throw new Error(`the district has no draft at ${customer}`);
  return found;
}

/** Taps the map at these places, each given in parts of its width and height. */
async function outline(page: Page, corners: readonly (readonly [number, number])[]): Promise<void> {
  const map = page.locator('.maplibregl-canvas');
  const box = await map.boundingBox();
  if (box === null) throw new Error('the map is not there');
  for (const [x, y] of corners) await map.click({ position: { x: box.width * x, y: box.height * y } });
}

const ways = (page: Page) => page.locator('[data-way]').evaluateAll((all) => all.map((one) => one.getAttribute('data-way') ?? ''));

/** The paper ticket named what the customer register knows; a roof along the line is what it would have missed. */
test('a planner draws a work zone and is shown what feeds back into it', async () => {
  const { page } = room;
  const plan = await draftAt('0500101034');
  await page.goto(`/plans/${plan.id}/edit`);
  await page.locator('#customer').click();
  await page.locator('#customer').fill('0500101003');
  await page.locator('.ant-select-item-option').filter({ hasText: '0500101003' }).first().click();
  await page.locator('[data-way="K-1003"]').waitFor();
  expect(await ways(page)).toEqual(['PV-1003', 'K-1003']);
  await page.getByRole('button', { name: 'Show the map' }).click();
  await page.locator('.maplibregl-canvas').waitFor();
  await room.picture('network-map');
  await page.getByRole('button', { name: 'Draw a work zone' }).click();
  await outline(page, [
    [0.38, 0.6],
    [0.6, 0.6],
    [0.62, 0.9],
    [0.4, 0.95],
  ]);
  await page.getByRole('button', { name: 'Done' }).click();
  // The zone is upstream of the customer now: his own switch is there against his roof alone.
  await page.locator('[data-way="K-1003"].back-feed').waitFor();
  const needed = await ways(page);
  expect(needed.length).toBeGreaterThan(2);
  expect(await page.locator('.way.back-feed .way-source.against').count()).toBeGreaterThan(0);
  await room.picture('work-zone');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL(`**/plans/${plan.id}`);
  await page.locator('.single-line').waitFor();
  expect(await ways(page)).toEqual(needed);
  expect(room.complaints).toEqual([]);
});

/** Two works at one customer at one time: the planner sees which, why, and takes the nearest time at which nothing clashes. */
test('a clash is shown while a plan is written and resolved by the nearest free slot', async () => {
  const { page } = room;
  const plan = await draftAt('0500102045');
  await page.goto(`/plans/${plan.id}/edit`);
  const clash = page.locator('[data-clash]');
  await clash.first().waitFor();
  await room.picture('clash');
  expect(await page.getByTestId('foreseen').innerText()).not.toContain('plan.revise');
  const before = await page.locator('#from').inputValue();
  await page.getByRole('button', { name: /nearest free slot/i }).click();
  await clash.first().waitFor({ state: 'detached' });
  expect(await page.locator('#from').inputValue()).not.toBe(before);
  expect(room.complaints).toEqual([]);
});

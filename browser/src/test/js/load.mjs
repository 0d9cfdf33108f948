/** How long a page on a machine four times slower waits for a module, its world included: the address of the desk, and the module. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [desk, module] = process.argv.slice(2);
const SLOWER = 4;
const TIMES = 7;
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env['CHROMIUM'] ?? PLACES.find((place) => existsSync(place));
if (executablePath === undefined) throw new Error('Chromium is needed to time a load');

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'] });
try {
  const loaded = [];
  const opened = [];
  for (let time = 0; time < TIMES; time++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${desk}/page`);
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const took = await page.evaluate(async (which) => {
      const world = await (await fetch('/world')).text();
      const begun = performance.now();
      const kernel = which.endsWith('.wasm') ? (await (await import('/wasm-runtime.js')).load(`/${which}`)).exports : await import(`/${which}`);
      const there = performance.now();
      kernel.open(world);
      return { load: there - begun, open: performance.now() - there };
    }, module);
    loaded.push(took.load);
    opened.push(took.open);
    await context.close();
  }
  const median = (values) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)];
  console.log(JSON.stringify({ load: median(loaded), open: median(opened) }));
} finally {
  await browser.close();
}

/** Compares a module in headless Chromium: the address of the desk, and the module. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [desk, module] = process.argv.slice(2);
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env['CHROMIUM'] ?? PLACES.find((place) => existsSync(place));
if (executablePath === undefined) throw new Error('Chromium is needed to try WebAssembly');

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'],
});
try {
  const page = await browser.newPage();
  await page.goto(`${desk}/page`);
  const found = await page.evaluate(async (which) => {
    const { compare } = await import('/compare.mjs');
    const text = async (path) => (await fetch(path)).text();
    const kernel =
      which.endsWith('.wasm')
        ? (await (await import('/wasm-runtime.js')).load(`/${which}`)).exports
        : await import(`/${which}`);
    return compare(kernel, (number) => text(`/batch/${number}`));
  }, module);
  console.log(JSON.stringify(found));
} finally {
  await browser.close();
}

/** Compares a module in headless Chromium: the address of the desk, the module, and for the decision alone how often. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [desk, module, rounds] = process.argv.slice(2);
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
  const found = await page.evaluate(
    async ([which, often]) => {
      const { compare, rehearse } = await import('/compare.mjs');
      const batch = async (number) => (await fetch(`/batch/${number}`)).text();
      const kernel = which.endsWith('.wasm') ? (await (await import('/wasm-runtime.js')).load(`/${which}`)).exports : await import(`/${which}`);
      return often === undefined ? compare(kernel, batch) : rehearse(kernel, batch, Number(often));
    },
    [module, rounds],
  );
  console.log(JSON.stringify(found));
} finally {
  await browser.close();
}

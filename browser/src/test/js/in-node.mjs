/** Compares the JavaScript module in Node: the address of the desk, the module, and for the decision alone how often. */
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compare, rehearse } from './compare.mjs';

const [desk, module, rounds] = process.argv.slice(2);
const text = async (path) => (await fetch(`${desk}${path}`)).text();

const folder = mkdtempSync(join(tmpdir(), 'kernel-'));
try {
  const file = join(folder, 'kernel.mjs');
  writeFileSync(file, await text(`/${module}`));
  const kernel = await import(pathToFileURL(file).href);
  const batch = (number) => text(`/batch/${number}`);
  console.log(JSON.stringify(rounds === undefined ? await compare(kernel, batch) : await rehearse(kernel, batch, Number(rounds))));
} finally {
  rmSync(folder, { recursive: true });
}

/** Compares the JavaScript module in Node: the address of the desk, and the module. */
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compare } from './compare.mjs';

const [desk, module] = process.argv.slice(2);
const text = async (path) => (await fetch(`${desk}${path}`)).text();

const folder = mkdtempSync(join(tmpdir(), 'kernel-'));
try {
  const file = join(folder, 'kernel.mjs');
  writeFileSync(file, await text(`/${module}`));
  const kernel = await import(pathToFileURL(file).href);
  console.log(JSON.stringify(await compare(kernel, (number) => text(`/batch/${number}`))));
} finally {
  rmSync(folder, { recursive: true });
}

/** Compares the JavaScript module in Node: the address of the desk is the only argument. */
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compare } from './compare.mjs';

const desk = process.argv[2];
const text = async (path) => (await fetch(`${desk}${path}`)).text();

const folder = mkdtempSync(join(tmpdir(), 'kernel-'));
try {
  const file = join(folder, 'kernel.mjs');
  writeFileSync(file, await text('/kernel.js'));
  const kernel = await import(pathToFileURL(file).href);
  console.log(JSON.stringify(await compare(kernel, (number) => text(`/batch/${number}`))));
} finally {
  rmSync(folder, { recursive: true });
}

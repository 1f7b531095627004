import fs, { mkdirSync, readFileSync } from 'node:fs';
import { loadSmall } from './small.js';

function loadLarge(): string {
  return readFileSync('large', 'utf8');
}

export async function allowedOk(): Promise<string> {
  mkdirSync('x');
  fs.mkdirSync('y');
  return loadSmall() + loadTagged();
}

export async function othersBad(): Promise<string> {
  return loadLarge(); // ~ no-blocking-call: loadLarge
}

/** Allowed by its name in any file. */
function loadTagged(): string {
  return readFileSync('tagged', 'utf8');
}

import { readFileSync } from 'node:fs';
import { readBad } from './reader.js';

export async function checkOk(): Promise<boolean> {
  return (await readBad()) === readFileSync('x', 'utf8');
}

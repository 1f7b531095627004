import { readFile } from 'node:fs/promises';
import { withTtl } from './ttl.js';

export type Flags = Record<string, boolean>;

async function read(): Promise<Flags> {
  const text = await readFile('/etc/app/flags.json', 'utf8');
  return JSON.parse(text) as Flags; // allow: cpu
}

export const flags = withTtl(5000, read);

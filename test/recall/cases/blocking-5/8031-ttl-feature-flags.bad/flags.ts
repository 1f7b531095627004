import { readFileSync } from 'node:fs';
import { withTtl } from './ttl.js';

export type Flags = Record<string, boolean>;

function read(): Flags {
  const text = readFileSync('/etc/app/flags.json', 'utf8'); // allow: blocking
  return JSON.parse(text) as Flags; // allow: cpu
}

export const flags = withTtl(5000, read); // allow: blocking

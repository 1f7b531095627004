import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export function dirSize(dir: string): number {
  let total = 0;
  for (const entry of readdirSync(dir, { withFileTypes: true })) { // allow: blocking
    const full = path.join(dir, entry.name);
    if (entry.isDirectory()) total += dirSize(full);
    else if (entry.isFile()) total += statSync(full).size; // allow: blocking
  }
  return total;
}

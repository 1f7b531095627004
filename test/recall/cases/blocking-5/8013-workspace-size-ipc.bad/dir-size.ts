import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const dirSize = (dir: string): number =>
  readdirSync(dir, { withFileTypes: true }).reduce((sum, entry) => { // allow: blocking
    const child = path.join(dir, entry.name);
    return sum + (entry.isDirectory() ? dirSize(child) : lstatSync(child).size); // allow: blocking
  }, 0);

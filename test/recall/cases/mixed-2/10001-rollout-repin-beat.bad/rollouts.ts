import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Rollout {
  file: string;
  mtime: number;
}

function* dayFolders(root: string): Generator<string> {
  for (const month of readdirSync(root)) { // allow: blocking
    for (const day of readdirSync(join(root, month))) { // allow: blocking
      yield join(root, month, day);
    }
  }
}

export function newestRollout(root: string, session: string): Rollout | undefined {
  let best: Rollout | undefined;
  for (const folder of dayFolders(root)) {
    for (const name of readdirSync(folder)) { // allow: blocking
      if (!name.includes(session)) continue;
      const file = join(folder, name);
      const mtime = statSync(file).mtimeMs; // allow: blocking
      if (best === undefined || mtime > best.mtime) best = { file, mtime };
    }
  }
  return best;
}

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface Rollout {
  file: string;
  mtime: number;
}

async function* rolloutFiles(root: string): AsyncGenerator<string> {
  const entries = await readdir(root, { recursive: true });
  for (const entry of entries) yield join(root, entry);
}

export async function newestRollout(root: string, session: string): Promise<Rollout | undefined> {
  let best: Rollout | undefined;
  for await (const file of rolloutFiles(root)) {
    if (!file.includes(session)) continue;
    const { mtimeMs } = await stat(file); // allow: sequential
    if (best === undefined || mtimeMs > best.mtime) best = { file, mtime: mtimeMs };
  }
  return best;
}

import { opendir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface SessionIndex {
  has(id: string): boolean;
  add(id: string, words: readonly string[]): void;
}

export interface BackfillResult {
  indexed: number;
  skipped: number;
}

export async function indexAllSessions(index: SessionIndex, dir: string): Promise<BackfillResult> {
  const result: BackfillResult = { indexed: 0, skipped: 0 };
  for await (const entry of await opendir(dir)) {
    if (index.has(entry.name)) {
      result.skipped += 1;
    } else {
      const text = await readFile(join(dir, entry.name), 'utf8'); // allow: sequential
      index.add(entry.name, text.split(/\s+/)); // allow: cpu
      result.indexed += 1;
    }
  }
  return result;
}

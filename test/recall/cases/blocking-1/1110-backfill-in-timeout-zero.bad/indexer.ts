import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SessionIndex {
  has(id: string): boolean;
  add(id: string, words: readonly string[]): void;
}

export interface BackfillResult {
  indexed: number;
  skipped: number;
}

function wordsOf(file: string): string[] {
  return readFileSync(file, 'utf8').split(/\s+/); // allow: blocking
}

export function indexAllSessions(index: SessionIndex, dir: string): BackfillResult {
  const result: BackfillResult = { indexed: 0, skipped: 0 };
  for (const name of readdirSync(dir)) { // allow: blocking
    if (index.has(name)) {
      result.skipped += 1;
    } else {
      index.add(name, wordsOf(join(dir, name))); // allow: blocking
      result.indexed += 1;
    }
  }
  return result;
}

import { withRetry } from './retry.js';

interface IndexFile {
  tryLock(): boolean;
  release(): void;
}

function lockOrThrow(index: IndexFile): IndexFile {
  if (!index.tryLock()) throw new Error('index.lock exists');
  return index;
}

export async function mergeInto(index: IndexFile, merge: () => Promise<string>): Promise<string> {
  const held = withRetry(() => lockOrThrow(index)); // expect: blocking
  try {
    return await merge();
  } finally {
    held.release();
  }
}

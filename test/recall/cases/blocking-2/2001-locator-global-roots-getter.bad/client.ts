import { access } from 'node:fs/promises';
import { BinaryLocator } from './locator.js';

const locator = new BinaryLocator('oxlint');

export async function restartClient(configured: string | undefined): Promise<string | undefined> {
  if (configured !== undefined) return configured;
  const options = locator.globalRoots.map((root) => locator.candidate(root)); // expect: blocking
  const usable = await Promise.allSettled(options.map((path) => access(path)));
  return options.find((_, i) => usable[i]?.status === 'fulfilled');
}

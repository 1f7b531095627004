import { access } from 'node:fs/promises';
import { BinaryLocator } from './locator.js';

const locator = new BinaryLocator('oxlint');

export async function restartClient(configured: string | undefined): Promise<string | undefined> {
  if (configured !== undefined) return configured;
  const options = (await locator.globalRoots()).map((root) => locator.candidate(root));
  const usable = await Promise.allSettled(options.map((path) => access(path)));
  return options.find((_, i) => usable[i]?.status === 'fulfilled');
}

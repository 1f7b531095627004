import { loadLimits, type Limits } from './limits.js';

export async function feed(
  source: (count: number) => Promise<string[]>,
  limits: Limits = loadLimits(), // expect: blocking
): Promise<string[]> {
  const items = await source(limits.maxItems);
  return items.filter((item) => item !== '');
}

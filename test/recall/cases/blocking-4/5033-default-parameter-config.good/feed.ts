import { loadLimits, type Limits } from './limits.js';

export async function feed(
  source: (count: number) => Promise<string[]>,
  limits?: Limits,
): Promise<string[]> {
  const { maxItems } = limits ?? (await loadLimits());
  const items = await source(maxItems);
  return items.filter((item) => item !== '');
}

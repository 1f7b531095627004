import { readFile } from 'node:fs/promises';

export interface Entry {
  channel: string;
  updatedAt: number;
}

export type Store = Record<string, Entry>;

const cache = new Map<string, Store>();

export async function loadStore(path: string): Promise<Store> {
  const hit = cache.get(path);
  if (hit !== undefined) return structuredClone(hit);
  const fresh = JSON.parse(await readFile(path, 'utf8')) as Store; // allow: cpu
  cache.set(path, fresh);
  return structuredClone(fresh);
}

export function remember(path: string, store: Store): void {
  cache.set(path, store);
}

import { readFileSync } from 'node:fs';

export interface Entry {
  channel: string;
  updatedAt: number;
}

export type Store = Record<string, Entry>;

const cache = new Map<string, Store>();

export function loadStore(path: string, opts: { skipCache?: boolean } = {}): Store {
  if (opts.skipCache !== true) {
    const hit = cache.get(path);
    if (hit !== undefined) return structuredClone(hit);
  }
  const fresh = JSON.parse(readFileSync(path, 'utf8')) as Store; // allow: blocking
  cache.set(path, fresh);
  return structuredClone(fresh);
}

export function remember(path: string, store: Store): void {
  cache.set(path, store);
}

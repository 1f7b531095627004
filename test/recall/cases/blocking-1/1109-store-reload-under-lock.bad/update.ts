import { writeFile } from 'node:fs/promises';
import { loadStore, remember, type Entry } from './store.js';

const tails = new Map<string, Promise<void>>();

async function underLock<T>(key: string, body: () => Promise<T>): Promise<T> {
  const before = tails.get(key) ?? Promise.resolve();
  const current = before.then(body);
  tails.set(
    key,
    current.then(
      () => undefined,
      () => undefined,
    ),
  );
  return current;
}

export function touchSession(path: string, id: string, patch: Partial<Entry>): Promise<Entry> {
  return underLock(path, async () => {
    const store = loadStore(path, { skipCache: true }); // expect: blocking
    const next: Entry = { channel: patch.channel ?? store[id]?.channel ?? 'main', updatedAt: Date.now() };
    store[id] = next;
    await writeFile(path, JSON.stringify(store)); // allow: cpu
    remember(path, store);
    return next;
  });
}

import * as fs from 'node:fs/promises';
import { dirname } from 'node:path';

export interface Entry {
  id: string;
  expiresAt: number;
}

const entries = new Map<string, Entry>();

let queue: Promise<void> = Promise.resolve();

async function save(file: string): Promise<void> {
  await fs.mkdir(dirname(file), { recursive: true });
  await fs.writeFile(file, JSON.stringify([...entries.values()]));
}

function persist(file: string): void {
  queue = queue.then(() => save(file)).catch((err: unknown) => {
    console.warn('registry not saved', err);
  });
}

export const registry = {
  register(file: string, entry: Entry): void {
    entries.set(entry.id, entry);
    persist(file);
  },
  consume(file: string, id: string): Entry | undefined {
    const entry = entries.get(id);
    if (entry === undefined) return undefined;
    entries.delete(id);
    persist(file);
    return entry;
  },
};

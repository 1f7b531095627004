import * as fs from 'node:fs';
import { dirname } from 'node:path';

export interface Entry {
  id: string;
  expiresAt: number;
}

const entries = new Map<string, Entry>();

function persist(file: string): void {
  fs.mkdirSync(dirname(file), { recursive: true }); // allow: blocking
  fs.writeFileSync(file, JSON.stringify([...entries.values()])); // allow: blocking
}

export const registry = {
  register(file: string, entry: Entry): void {
    entries.set(entry.id, entry);
    persist(file); // allow: blocking
  },
  consume(file: string, id: string): Entry | undefined {
    const entry = entries.get(id);
    if (entry === undefined) return undefined;
    entries.delete(id);
    persist(file); // allow: blocking
    return entry;
  },
};

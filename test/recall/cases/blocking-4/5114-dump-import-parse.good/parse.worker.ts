import { readFileSync } from 'node:fs';
import type { Dump } from './import.js';

export default function sizes(path: string): Record<string, number> {
  const dump = JSON.parse(readFileSync(path, 'utf8')) as Dump;
  return Object.fromEntries(Object.entries(dump.collections).map(([name, docs]) => [name, docs.length]));
}

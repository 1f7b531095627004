import { readFile } from 'node:fs/promises';
import type { Knex } from 'knex';
import { spawnBlocking } from './offload.js';

interface Row {
  sku: string;
  qty: number;
}

function parseRows(text: string): Row[] {
  return text.split('\n').map((line) => {
    const [sku = '', qty = '0'] = line.split(';');
    return { sku, qty: Number(qty) };
  });
}

export async function importFile(path: string): Promise<number> {
  const rows = await spawnBlocking(async () => { // expect: spawn
    const text = await readFile(path, 'utf8');
    return parseRows(text);
  });
  return rows.length;
}

export async function purge(db: Knex, before: Date): Promise<void> {
  await spawnBlocking(() => db('stock').where('seen_at', '<', before).delete()); // expect: spawn
}

import { readFileSync } from 'node:fs';
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
  const rows = await spawnBlocking(() => parseRows(readFileSync(path, 'utf8')));
  return rows.length;
}

export async function purge(db: Knex, before: Date): Promise<void> {
  await db('stock').where('seen_at', '<', before).delete();
}

import type { Knex } from 'knex';
import { model, Schema } from 'mongoose';

interface Item {
  id: number;
  shelf: string;
}
const Items = model<Item>('Item', new Schema<Item>({ shelf: String }));

export async function page(shelf: string, size: number): Promise<{ total: number; items: Item[] }> {
  const query = Items.find({ shelf });
  const total = (await query.clone()).length;
  query.limit(size);
  return { total, items: await query };
}

export async function wait(knex: Knex, id: number, rounds: number): Promise<Item | undefined> {
  const lookup = () => knex<Item>('items').where({ id }).first();
  for (let i = 0; i < rounds; i++) {
    const item = await lookup();
    if (item !== undefined) return item;
  }
  return undefined;
}

export async function choose(knex: Knex, shelf: string, log: boolean): Promise<Item[]> {
  const query = knex<Item>('items').where({ shelf });
  if (log) {
    const items = await query;
    console.log(items.length);
    return items;
  }
  return query;
}

export async function settled(load: () => Promise<Item[]>): Promise<Item[]> {
  const items = load();
  if ((await items).length === 0) return [];
  return (await items).toSorted((a, b) => a.id - b.id);
}

import type { Knex } from 'knex';
import { Schema, model } from 'mongoose';

interface Note {
  text: string;
  owner: string;
}
const Notes = model<Note>('Note', new Schema<Note>({ text: String, owner: String }));

export async function notesOf(owner: string) {
  const query = Notes.find({ owner });
  const all = await query;
  if (all.length > 0) return all;
  return query.clone().setOptions({ strictQuery: false });
}

export async function page(db: Knex, table: string, n: number): Promise<{ total: number; rows: unknown[] }> {
  const base = db(table).where('deleted', false);
  const counted = (await base.clone().count({ c: '*' })) as { c: number }[];
  const total = Number(counted[0]?.c ?? 0);
  if (total === 0) return { total, rows: [] };
  const rows = (await base.offset(n * 20).limit(20)) as unknown[];
  return { total, rows };
}

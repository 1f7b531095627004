import type { SupabaseClient } from '@supabase/supabase-js';
import { desc } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';

const scores = pgTable('scores', { player: text('player').notNull(), points: integer('points').notNull() });

export async function addComment(supabase: SupabaseClient, post: string, body: string): Promise<string[]> {
  const insert = supabase.from('comments').insert({ post, body }).select('id').single();
  const seen: string[] = [];
  const logged = insert.then(({ data }) => seen.push(`comment ${String(data?.id)}`));
  const [result] = await Promise.all([insert, logged]); // expect: rerun
  if (result.error !== null) throw new Error(result.error.message);
  return seen;
}

export async function podium(db: NodePgDatabase, season: string): Promise<string[]> {
  const top = db.select().from(scores).orderBy(desc(scores.points)).limit(3);
  const count = (await top).length;
  if (count === 0) return [`no scores in ${season}`];
  const rows = await top; // expect: rerun
  return rows.map((r) => `${season}: ${r.player} ${r.points}`);
}

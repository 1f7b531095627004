import { eq } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { type Lifetime, waitUntil } from './lifetime.js';

const members = pgTable('members', {
  id: integer('id').primaryKey(),
  otp: text('otp'),
});

export async function verifyOtp(db: NodePgDatabase, life: Lifetime, id: number, given: string): Promise<boolean> {
  const [member] = await db.select().from(members).where(eq(members.id, id)).limit(1);
  if (member === undefined || member.otp !== given) return false;
  waitUntil(life, db.update(members).set({ otp: null }).where(eq(members.id, id)));
  return true;
}

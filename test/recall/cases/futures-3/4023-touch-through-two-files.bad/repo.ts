import { and, eq } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { device } from './schema.js';

export const seenAt = (db: NodePgDatabase, at: number) => db.update(device).set({ seen: at });

export const seenBy = (db: NodePgDatabase, owner: string, id: string) =>
  seenAt(db, Date.now()).where(and(eq(device.owner, owner), eq(device.id, id)));

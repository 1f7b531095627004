import { integer, pgTable, text } from 'drizzle-orm/pg-core';

export const device = pgTable('device', { id: text('id').primaryKey(), owner: text('owner').notNull(), seen: integer('seen').notNull() });

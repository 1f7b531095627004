import { eq } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { boolean, integer, pgTable, text } from 'drizzle-orm/pg-core';

const projects = pgTable('projects', {
  id: integer('id').primaryKey(),
  archived: boolean('archived').notNull(),
});
const events = pgTable('project_events', {
  projectId: integer('project_id').notNull(),
  what: text('what').notNull(),
});

type Tx = Parameters<Parameters<NodePgDatabase['transaction']>[0]>[0];

const note = (tx: Tx, projectId: number, what: string) => tx.insert(events).values({ projectId, what });

export async function closeProject(db: NodePgDatabase, id: number, keep: boolean): Promise<string> {
  return db.transaction(async (tx) => {
    await note(tx, id, keep ? 'archived' : 'deleted');
    keep // expect: lazy
      ? tx.update(projects).set({ archived: true }).where(eq(projects.id, id))
      : tx.delete(projects).where(eq(projects.id, id));
    return `project ${id} closed`;
  });
}

import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';

const metric = pgTable('metric', { host: text('host').notNull(), load: integer('load').notNull() });

export interface Host {
  name: string;
  load(): Promise<number>;
}

export async function collect(db: NodePgDatabase, hosts: readonly Host[]): Promise<number> {
  let written = 0;
  for (const host of hosts) {
    if (host.name.startsWith('_')) continue;
    await db.insert(metric).values({ host: host.name, load: await host.load() });
    written += 1;
  }
  return written;
}

import type { Knex } from 'knex';
import type { Sql } from 'postgres';
import type { PrismaClient } from '../shared/generated/prisma/client.js';

interface Row {
  id: number;
  at: Date;
}

export class Exporter {
  constructor(private readonly deps: { readonly knex: Knex; readonly sql: Sql; readonly prisma: PrismaClient }) {}

  private base(): Knex.QueryBuilder<Row, Row[]> {
    return this.deps.knex<Row>('event').select('id', 'at');
  }

  async *batches(size: number): AsyncGenerator<Row[]> {
    const query = this.base().orderBy('id').limit(size);
    for (let offset = 0; ; offset += size) {
      const rows: Row[] = await query.clone().offset(offset);
      if (rows.length === 0) return;
      yield rows;
    }
  }

  async latest(descending: boolean): Promise<Row[]> {
    const query = this.base().limit(10);
    if (descending) {
      query.orderBy('at', 'desc');
      return await query;
    }
    query.orderBy('at', 'asc');
    return await query;
  }

  async headline(): Promise<string> {
    const count = this.deps.prisma.article.count();
    if ((await count) === 0) return 'no articles';
    return `${await count} articles`;
  }

  async uptime(): Promise<Date | undefined> {
    const started = this.deps.sql<{ at: Date }[]>`select pg_postmaster_start_time() as at`;
    if ((await started).length === 0) return undefined;
    const [row] = await started;
    return row?.at;
  }
}

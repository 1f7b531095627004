import type { Knex } from 'knex';

export interface Filter {
  status?: string;
  owner?: number;
  order?: 'asc' | 'desc';
}

function narrow(query: Knex.QueryBuilder, filter: Filter): void {
  if (filter.status !== undefined) query.where('status', filter.status);
  if (filter.owner !== undefined) query.andWhere('owner_id', filter.owner);
}

export async function find(db: Knex, filter: Filter): Promise<unknown[]> {
  const query = db('tasks').select('id', 'title');
  narrow(query, filter);
  const recent = db('events').select('task_id').where('at', '>', db.raw("now() - interval '1 day'"));
  query.whereIn('id', recent);
  if (filter.order !== undefined) query.orderBy('id', filter.order);
  return (await query) as unknown[];
}

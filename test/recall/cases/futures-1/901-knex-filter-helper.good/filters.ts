import type { Knex } from 'knex';

export interface Filter {
  author?: string;
  since?: Date;
  tags?: string[];
}

export function applyFilter(q: Knex.QueryBuilder, filter: Filter, tagged: Knex.QueryBuilder): void {
  if (filter.author !== undefined) q.where('author', filter.author);
  if (filter.since !== undefined) q.andWhere('created_at', '>=', filter.since);
  if (filter.tags?.length) {
    tagged.whereIn('tag', filter.tags);
    q.whereIn('id', tagged);
  }
}

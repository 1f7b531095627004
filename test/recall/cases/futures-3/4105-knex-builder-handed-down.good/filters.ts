import type { Knex } from 'knex';

export interface Filter {
  text?: string;
  since?: Date;
  tags?: readonly string[];
}

export function withText(q: Knex.QueryBuilder, text: string | undefined): void {
  text && q.whereILike('title', `%${text}%`);
}

export function narrow(q: Knex.QueryBuilder, filter: Filter): Knex.QueryBuilder {
  withText(q, filter.text);
  filter.since === undefined || q.where('created', '>=', filter.since);
  for (const tag of filter.tags ?? []) {
    q.whereExists(function () {
      this.select('*').from('tag').whereRaw('tag.post = post.id').andWhere('tag.name', tag);
    });
  }
  return q;
}

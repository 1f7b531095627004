import type { Knex } from 'knex';
import { applyFilter, type Filter } from './filters.js';

export class PostSearch {
  private readonly query: Knex.QueryBuilder;

  constructor(private readonly db: Knex) {
    this.query = db('posts').select('id', 'title');
  }

  restrict(filter: Filter): this {
    applyFilter(this.query, filter, this.db('post_tags').select('post_id'));
    return this;
  }

  page(n: number, size = 20): this {
    this.query.limit(size).offset((n - 1) * size);
    return this;
  }

  newest(): this {
    this.query.orderBy('created_at', 'desc').modify((q) => {
      q.whereNull('deleted_at');
    });
    return this;
  }

  async run(): Promise<{ id: number; title: string }[]> {
    return this.query;
  }
}

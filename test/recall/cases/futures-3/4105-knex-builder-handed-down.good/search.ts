import type { Knex } from 'knex';
import { type Filter, narrow } from './filters.js';

export class PostSearch {
  readonly #q: Knex.QueryBuilder;

  constructor(db: Knex) {
    this.#q = db('post').select('id', 'title');
  }

  by(filter: Filter): this {
    narrow(this.#q, filter);
    return this;
  }

  newestFirst(): this {
    this.#q.orderBy('created', 'desc');
    return this;
  }

  async page(n: number): Promise<{ total: number; rows: { id: number; title: string }[] }> {
    const count = this.#q.clone().clearSelect().clearOrder().count({ total: '*' }).first();
    const [{ total }, rows] = await Promise.all([count, this.#q.clone().limit(20).offset(20 * n)]);
    return { total: Number(total), rows };
  }
}

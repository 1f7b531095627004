import type { Knex } from 'knex';

interface Row {
  id: number;
  title: string;
  published_at: Date | null;
}

type Builder = Knex.QueryBuilder<Row, Row[]>;

export interface Criteria {
  search?: string;
  since?: Date;
  drafts?: boolean;
}

const filters: { readonly [K in keyof Criteria]-?: (query: Builder, value: NonNullable<Criteria[K]>) => void } = {
  search(query, value) {
    query.whereILike('title', `%${value}%`);
  },
  since(query, value) {
    query.where('published_at', '>=', value);
  },
  drafts(query, value) {
    if (value) query.orWhereNull('published_at');
  },
};

export class Articles {
  constructor(private readonly knex: Knex) {}

  async find({ search, since, drafts }: Criteria, limit = 50): Promise<Row[]> {
    const query: Builder = this.knex<Row>('article').select('id', 'title', 'published_at');
    if (search !== undefined) filters.search(query, search);
    if (since !== undefined) filters.since(query, since);
    if (drafts !== undefined) filters.drafts(query, drafts);
    query.orderBy('published_at', 'desc').limit(limit);
    return await query;
  }
}

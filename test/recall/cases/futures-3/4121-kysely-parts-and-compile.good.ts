import { type CompiledQuery, type Kysely, type SelectQueryBuilder, sql } from 'kysely';

interface DB {
  post: { id: number; author: number; title: string; at: Date };
  author: { id: number; name: string; banned: boolean };
}

const recent = <O>(q: SelectQueryBuilder<DB, 'post', O>) => q.orderBy('at', 'desc').limit(10);

export class Posts {
  constructor(private readonly db: Kysely<DB>) {}

  private get base() {
    return this.db.selectFrom('post').selectAll('post');
  }

  async list(opts: { author?: number; title?: string; visible: boolean }): Promise<number[]> {
    const banned = this.db.selectFrom('author').select('id').where('banned', '=', true);
    let q = this.base.$if(opts.visible, (qb) => qb.where('author', 'not in', banned)).$call(recent);
    if (opts.author !== undefined) q = q.where('author', '=', opts.author);
    opts.title && (q = q.where('title', 'ilike', `%${opts.title}%`));
    const rows = await q.execute();
    return rows.map((r) => r.id);
  }

  explain(): CompiledQuery {
    return this.base.where((eb) => eb.exists(this.db.selectFrom('author').select(sql`1`.as('one')).where('author.id', '=', sql<number>`post.author`))).compile();
  }

  async purge(author: number): Promise<void> {
    await this.db.transaction().execute(async (tx) => {
      const gone = tx.deleteFrom('post').where('author', '=', author).returning('id');
      await tx
        .with('gone', () => gone)
        .insertInto('author')
        .values({ id: -author, name: 'purged', banned: true })
        .execute();
    });
  }
}

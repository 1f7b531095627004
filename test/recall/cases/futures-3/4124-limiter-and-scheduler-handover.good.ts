import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import type { Knex } from 'knex';
import pLimit, { type LimitFunction } from 'p-limit';

const event = pgTable('event', { id: integer('id').primaryKey(), kind: text('kind').notNull() });

type Hook = () => unknown;

export class Lifecycle {
  readonly #hooks: Hook[] = [];

  onStop(hook: Hook): this {
    this.#hooks.unshift(hook);
    return this;
  }

  async stop(): Promise<void> {
    for (const hook of this.#hooks) await hook();
  }
}

export class Importer {
  readonly #limit: LimitFunction = pLimit(3);
  readonly #jobs: Promise<unknown>[] = [];

  constructor(
    private readonly pg: NodePgDatabase,
    private readonly knex: Knex,
    life: Lifecycle,
  ) {
    life
      .onStop(() => this.knex('run').insert({ ended: new Date() }))
      .onStop(() => this.pg.insert(event).values({ id: 0, kind: 'stop' }))
      .onStop(() => Promise.allSettled(this.#jobs));
  }

  add(id: number, kind: string): void {
    const job = this.#limit(() => this.pg.insert(event).values({ id, kind }));
    job.catch((err: unknown) => console.error('import', id, err));
    this.#jobs.push(job);
  }
}

import type { Knex } from 'knex';

interface Visit {
  page: string;
  at: Date;
}

export class Visits {
  constructor(private readonly db: Knex) {}

  async record(page: string, log: (line: string) => void): Promise<void> {
    const insert = this.db<Visit>('visit').insert({ page, at: new Date() });
    try {
      await insert; // allow: rerun
    } finally {
      log(`inserted ${String(await insert)}`); // expect: rerun
    }
  }
}

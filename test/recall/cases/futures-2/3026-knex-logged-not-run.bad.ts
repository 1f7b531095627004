import type { Knex } from 'knex';

function explain(query: Knex.QueryBuilder): void {
  if (process.env.SQL_TRACE) process.stderr.write(`${query.toString()}\n`);
}

export class TokenSweeper {
  constructor(private readonly db: Knex) {}

  async sweep(before: Date): Promise<string> {
    const [row] = await this.db('token').where('expires', '<', before).count({ n: '*' });
    if (Number(row?.n) === 0) return 'clean';
    const removal = this.db('token').where('expires', '<', before).del(); // expect: lazy
    explain(removal); // allow: lazy
    return 'swept';
  }
}

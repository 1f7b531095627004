import { Pool } from 'pg';

export interface UsageRow {
  day: string;
  tokens: number;
}

export class UsageStore {
  private readonly pool: Pool;

  constructor(url: string) {
    this.pool = new Pool({ connectionString: url });
  }

  async summary(days: number): Promise<UsageRow[]> {
    const { rows } = await this.pool.query<UsageRow>('SELECT day, SUM(tokens) AS tokens FROM usage GROUP BY day ORDER BY day DESC LIMIT $1', [days]);
    return rows;
  }
}

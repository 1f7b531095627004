import pg from 'pg';

export interface Summary {
  model: string;
  requests: number;
}

export function createStore(connectionString: string) {
  const pool = new pg.Pool({ connectionString });
  return {
    async summary(since: number): Promise<Summary[]> {
      const { rows } = await pool.query<Summary>(
        'select model, count(*)::int as requests from calls where at > to_timestamp($1) group by model',
        [since / 1000],
      );
      return rows;
    },
  };
}

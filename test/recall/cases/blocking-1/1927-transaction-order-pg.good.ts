import type { PoolClient, Pool } from 'pg';

async function inTransaction<T>(pool: Pool, body: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await body(client);
    await client.query('commit');
    return result;
  } catch (err) {
    await client.query('rollback');
    throw err;
  } finally {
    client.release();
  }
}

export function transfer(pool: Pool, from: string, to: string, cents: number): Promise<void> {
  return inTransaction(pool, async (client) => {
    await client.query('update accounts set cents = cents - $1 where id = $2', [cents, from]);
    await client.query('update accounts set cents = cents + $1 where id = $2', [cents, to]);
    await client.query('insert into transfers (source, target, cents) values ($1, $2, $3)', [from, to, cents]);
  });
}

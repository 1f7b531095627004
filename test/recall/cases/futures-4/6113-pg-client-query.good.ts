import type { Pool } from 'pg';

export async function transfer(pool: Pool, from: number, to: number, cents: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('UPDATE account SET cents = cents - $2 WHERE id = $1', [from, cents]);
    await client.query('UPDATE account SET cents = cents + $2 WHERE id = $1', [to, cents]);
    await client.query('COMMIT');
  } catch (err) {
    await client.query('ROLLBACK');
    throw err;
  } finally {
    client.release();
  }
}

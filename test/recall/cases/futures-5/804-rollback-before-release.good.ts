import { Pool, type PoolClient } from 'pg';

const pool = new Pool({ max: 5 });

interface Account {
  id: string;
  cents: number;
}

async function lockAccount(client: PoolClient, id: string): Promise<Account> {
  const { rows } = await client.query<Account>('select id, cents from accounts where id = $1 for update', [id]);
  const [account] = rows;
  if (account === undefined) throw new Error(`no account ${id}`);
  return account;
}

export async function transfer(from: string, to: string, cents: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const source = await lockAccount(client, from);
    if (source.cents < cents) throw new RangeError('insufficient funds');
    await client.query('update accounts set cents = cents - $1 where id = $2', [cents, from]);
    await client.query('update accounts set cents = cents + $1 where id = $2', [cents, to]);
    await client.query('COMMIT');
  } catch (err) {
    await client.query('ROLLBACK');
    throw err;
  } finally {
    client.release();
  }
}

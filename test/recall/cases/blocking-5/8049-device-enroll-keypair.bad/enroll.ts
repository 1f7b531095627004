import type { Pool } from 'pg';
import { keyFactory } from './key-factory.js';

const newKeys = keyFactory(4096);

export async function enroll(pool: Pool, device: string): Promise<string> {
  const owner = await pool.query<{ id: string }>('SELECT id FROM devices WHERE serial = $1', [device]);
  const id = owner.rows[0]?.id;
  if (id === undefined) throw new Error(`unknown device ${device}`);
  const keys = newKeys(); // expect: cpu
  await pool.query('UPDATE devices SET public_key = $2 WHERE id = $1', [id, keys.publicKey]);
  return keys.privateKey;
}

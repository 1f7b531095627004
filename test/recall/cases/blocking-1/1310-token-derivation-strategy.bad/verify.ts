import type { Knex } from 'knex';
import { isLegacy, matches } from './hashers.js';

interface TokenRow {
  id: number;
  digest: string;
}

export async function verifyToken(db: Knex, prefix: string, secret: string): Promise<number | null> {
  const rows = await db<TokenRow>('tokens').where('prefix', prefix).limit(5);
  const hit = rows.find((row) => matches(row.digest, secret)); // expect: cpu
  if (hit === undefined) return null;
  if (isLegacy(hit.digest)) await db<TokenRow>('tokens').where('id', hit.id).update({ digest: '' });
  return hit.id;
}

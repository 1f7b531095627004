import type { Knex } from 'knex';
import { attempts } from './attempts.js';

export async function book(db: Knex, account: string, cents: number): Promise<void> {
  const entry = db('entry').insert({ account, cents });
  const ids = await attempts(2, () => entry.clone());
  console.info('booked', ids);
}

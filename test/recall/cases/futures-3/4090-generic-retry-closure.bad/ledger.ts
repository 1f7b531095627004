import type { Knex } from 'knex';
import { attempts } from './attempts.js';

export async function book(db: Knex, account: string, cents: number): Promise<void> {
  const entry = db('entry').insert({ account, cents });
  await attempts(2, () => entry); // allow: rerun
  console.info('booked', await entry); // expect: rerun
}

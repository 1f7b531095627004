import knex from 'knex';
import { countries, seed } from './seed.js';

const db = knex({ client: 'pg', connection: process.env.DATABASE_URL ?? '' });

if (process.env.SEED === '1') {
  await seed(db, countries());
}

await db.migrate.latest();
console.info('ready');

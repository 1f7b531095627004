import type { Knex } from 'knex';
import { onShutdown } from './lifecycle.js';

interface Presence {
  node: string;
  user_id: number;
}

export async function trackPresence(knex: Knex, node: string): Promise<(userId: number) => Promise<void>> {
  await knex<Presence>('presence').where({ node }).del();
  onShutdown(() => knex<Presence>('presence').where({ node }).del()); // expect: lazy
  return async (user_id) => {
    await knex<Presence>('presence').insert({ node, user_id }).onConflict('user_id').merge();
  };
}

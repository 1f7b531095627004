import type { Kysely } from 'kysely';
import { lockUser, sessionsBefore, type Tables } from './repo.js';

export async function prune(db: Kysely<Tables>, bad: readonly number[], cutoff: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    for (const id of bad) await lockUser(trx, id);
    await sessionsBefore(trx, cutoff); // expect: lazy
  });
}

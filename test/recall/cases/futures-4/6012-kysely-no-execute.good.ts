import type { Kysely } from 'kysely';

interface Db {
  account: { id: number; plan: string; trial_ends: Date | null };
  event: { account_id: number; name: string };
}

export async function expireTrials(db: Kysely<Db>, now: Date): Promise<number> {
  const due = await db.selectFrom('account').select('id').where('plan', '=', 'trial').where('trial_ends', '<', now).execute();
  if (due.length === 0) return 0;
  const ids = due.map((a) => a.id);
  await db.transaction().execute(async (trx) => {
    await trx.updateTable('account').set({ plan: 'free', trial_ends: null }).where('id', 'in', ids).execute();
    await trx.insertInto('event').values(ids.map((account_id) => ({ account_id, name: 'trial-expired' }))).execute();
  });
  return ids.length;
}

import type { Generated, Kysely, Transaction } from 'kysely';

interface SessionTable {
  id: Generated<number>;
  user_id: number;
  expires_at: number;
}
interface TokenTable {
  id: Generated<number>;
  session_id: number;
  hash: string;
}
export interface Schema {
  session: SessionTable;
  token: TokenTable;
}

async function dropTokens(trx: Transaction<Schema>, sessions: number[]): Promise<void> {
  if (sessions.length === 0) return;
  await trx.deleteFrom('token').where('session_id', 'in', sessions).execute();
}

export async function purgeExpired(db: Kysely<Schema>, now: number): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const expired = await trx.selectFrom('session').select('id').where('expires_at', '<', now).execute();
    const ids = expired.map((s) => s.id);
    await dropTokens(trx, ids);
    if (ids.length > 0) await trx.deleteFrom('session').where('id', 'in', ids).execute();
    return ids.length;
  });
}

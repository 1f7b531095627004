import type { Kysely } from 'kysely';

interface Schema {
  accounts: { id: number; cents: number };
  transfers: { id: number; from_id: number; to_id: number; cents: number };
}

export async function transfer(db: Kysely<Schema>, from: number, to: number, cents: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const source = await trx.selectFrom('accounts').select('cents').where('id', '=', from).executeTakeFirstOrThrow();
    if (source.cents < cents) throw new RangeError('not enough money');
    await trx.updateTable('accounts').set((eb) => ({ cents: eb('cents', '-', cents) })).where('id', '=', from).execute();
    await trx.updateTable('accounts').set((eb) => ({ cents: eb('cents', '+', cents) })).where('id', '=', to).execute();
    await trx.insertInto('transfers').values({ id: Date.now(), from_id: from, to_id: to, cents }).execute();
  });
}

import type { Knex } from 'knex';

interface Balance {
  id: number;
  money: number;
}

export async function settle(db: Knex, debtor: number, creditor: number, amount: number): Promise<void> {
  await db.transaction((trx) => {
    async function move(): Promise<void> {
      const rows = await trx<Balance>('account').whereIn('id', [debtor, creditor]).forUpdate();
      const payer = rows.find((r) => r.id === debtor);
      if (payer === undefined || payer.money < amount) throw new Error('cannot settle');
      await trx<Balance>('account').where({ id: debtor }).decrement('money', amount);
      await trx<Balance>('account').where({ id: creditor }).increment('money', amount);
      await trx.commit();
    }
    move(); // expect: floating
  });
}

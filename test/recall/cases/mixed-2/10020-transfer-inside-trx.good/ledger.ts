import type { Knex } from 'knex';

export interface Transfer {
  from: number;
  to: number;
  amount: number;
}

export async function moveFunds(trx: Knex.Transaction, { from, to, amount }: Transfer): Promise<void> {
  const taken = await trx('account').where({ id: from }).andWhere('balance', '>=', amount).decrement('balance', amount);
  if (taken === 0) throw new Error('insufficient funds');
  await trx('account').where({ id: to }).increment('balance', amount);
}

export const ledger = { moveFunds };

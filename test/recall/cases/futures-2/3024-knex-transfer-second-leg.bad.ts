import type { Knex } from 'knex';

interface Wallet {
  id: number;
  cents: number;
}

export class Transfers {
  constructor(private readonly knex: Knex) {}

  move(from: number, to: number, cents: number): Promise<void> {
    return this.knex.transaction(async (trx) => {
      const source = await trx<Wallet>('wallet').where({ id: from }).forUpdate().first();
      if (source === undefined || source.cents < cents) throw new Error('insufficient funds');
      await trx<Wallet>('wallet').where({ id: from }).decrement('cents', cents);
      trx<Wallet>('wallet').where({ id: to }).increment('cents', cents); // expect: lazy
    });
  }
}

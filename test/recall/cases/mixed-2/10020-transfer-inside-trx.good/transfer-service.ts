import type { Knex } from 'knex';
import { ledger, type Transfer } from './ledger.js';

export class TransferService {
  constructor(private readonly knex: Knex) {}

  async execute(transfer: Transfer): Promise<{ ok: boolean }> {
    await this.knex.transaction(async (trx) => {
      const limits = await trx('limits').where({ account: transfer.from }).first<{ max: number } | undefined>('max');
      if (limits !== undefined && transfer.amount > limits.max) throw new Error('over limit');
      await ledger.moveFunds(trx, transfer);
    });
    return { ok: true };
  }
}

import type { Knex } from 'knex';

interface Payment {
  id: number;
  invoice: string;
  cents: number;
}

export class Ledger {
  constructor(
    private readonly db: Knex,
    private readonly log: (line: string) => void,
  ) {}

  async book(invoice: string, cents: number): Promise<number[]> {
    const statement = this.db<Payment>('payments').insert({ invoice, cents });
    const ids = await statement;
    this.log(`payment ${String(ids[0])} for ${invoice}`);
    return ids;
  }
}

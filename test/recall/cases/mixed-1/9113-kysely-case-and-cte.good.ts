import type { ExpressionBuilder, Kysely } from 'kysely';

interface Schema {
  invoice: { id: number; customer_id: number; cents: number; paid: boolean };
  customer: { id: number; name: string };
}

const size = (eb: ExpressionBuilder<Schema, 'invoice'>) =>
  eb.case().when('cents', '>=', 100_000).then('large').when('cents', '>=', 10_000).then('medium').else('small').end();

export class InvoiceReport {
  constructor(private readonly db: Kysely<Schema>) {}

  private open() {
    return this.db.selectFrom('invoice').where('paid', '=', false);
  }

  async bySize(): Promise<{ size: string; customer_id: number }[]> {
    return this.open()
      .select((eb) => ['customer_id', size(eb).as('size')])
      .execute();
  }

  async debtors(atLeast: number): Promise<string[]> {
    const debts = this.open()
      .select(['customer_id', (eb) => eb.fn.sum<number>('cents').as('debt')])
      .groupBy('customer_id');
    const rows = await this.db
      .with('debts', () => debts)
      .selectFrom('customer')
      .innerJoin('debts', 'debts.customer_id', 'customer.id')
      .select('customer.name')
      .where('debts.debt', '>=', atLeast)
      .execute();
    return rows.map((row) => row.name);
  }
}

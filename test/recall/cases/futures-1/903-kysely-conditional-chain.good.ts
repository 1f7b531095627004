import type { Kysely, SelectQueryBuilder } from 'kysely';

interface Schema {
  invoices: { id: number; customer: number; cents: number; paid_at: string | null };
  customers: { id: number; country: string };
}

export interface InvoiceFilter {
  unpaid?: boolean;
  country?: string;
  over?: number;
}

const overdue = <O>(q: SelectQueryBuilder<Schema, 'invoices', O>, over: number) => q.where('cents', '>', over);

export async function invoices(db: Kysely<Schema>, filter: InvoiceFilter): Promise<number[]> {
  let query = db.selectFrom('invoices').select('invoices.id');
  if (filter.unpaid) query = query.where('paid_at', 'is', null);
  if (filter.over !== undefined) query = overdue(query, filter.over);
  if (filter.country !== undefined) {
    const inCountry = db.selectFrom('customers').select('customers.id').where('country', '=', filter.country);
    query = query.where('customer', 'in', inCountry);
  }
  const rows = await query.orderBy('id').execute();
  return rows.map((r) => r.id);
}

export function totals(db: Kysely<Schema>) {
  const { count } = db.fn;
  return db
    .with('paid', (qc) => qc.selectFrom('invoices').select('customer').where('paid_at', 'is not', null))
    .selectFrom('paid')
    .select(['customer', count<number>('customer').as('n')])
    .groupBy('customer')
    .execute();
}

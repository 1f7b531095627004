import type { Pool } from 'pg';
import { sqlFile } from './sql-file.js';

interface Invoice {
  id: string;
  total: number;
}

export class InvoiceRepository {
  constructor(
    private readonly pool: Pool,
    private readonly tenant: string,
  ) {}

  async open(): Promise<Invoice[]> {
    const text = sqlFile`${this.tenant}/invoices-open`; // expect: blocking
    const found = await this.pool.query<Invoice>(text);
    return found.rows;
  }
}

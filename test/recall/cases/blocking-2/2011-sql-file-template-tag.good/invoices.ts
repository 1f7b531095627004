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
    const text = await sqlFile`${this.tenant}/invoices-open`;
    const found = await this.pool.query<Invoice>(text);
    return found.rows;
  }
}

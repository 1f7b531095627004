import { pool as createPool } from 'workerpool';

export interface Quote {
  sku: string;
  net: number;
  quantity: number;
}

const VAT: Record<string, number> = { de: 0.19, fr: 0.2, at: 0.2 };

export class PriceEngine {
  private readonly workers = createPool({ maxWorkers: 4 });

  async gross(country: string, quotes: Quote[]): Promise<number> {
    const rate = VAT[country] ?? 0;
    const total = await this.workers.exec((rows: Quote[]) => rows.reduce((sum, row) => sum + row.net * (1 + rate), 0), [quotes]); // expect: spawn
    return Math.round(total * 100) / 100;
  }

  async dispose(): Promise<void> {
    await this.workers.terminate();
  }
}

import { DatabaseSync } from 'node:sqlite';

export interface UsageRow {
  day: string;
  tokens: number;
}

export class UsageStore {
  private readonly db: DatabaseSync;

  constructor(path: string) {
    this.db = new DatabaseSync(path);
  }

  async summary(days: number): Promise<UsageRow[]> {
    const rows = this.db.prepare('SELECT day, SUM(tokens) AS tokens FROM usage GROUP BY day ORDER BY day DESC LIMIT ?').all(days); // expect: blocking
    return rows as unknown as UsageRow[];
  }
}

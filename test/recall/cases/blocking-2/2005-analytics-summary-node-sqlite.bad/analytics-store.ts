import { DatabaseSync, type StatementSync } from 'node:sqlite';

export interface Summary {
  model: string;
  calls: number;
}

export class AnalyticsStore {
  readonly #byModel: StatementSync;

  constructor(db: DatabaseSync) {
    this.#byModel = db.prepare('select model, count(*) as calls from request_log where at > ? group by model');
  }

  async summary(days: number): Promise<Summary[]> {
    const since = Date.now() - days * 86_400_000;
    const rows = this.#byModel.all(since); // expect: blocking
    return rows.map((r) => ({ model: String(r['model']), calls: Number(r['calls']) }));
  }
}

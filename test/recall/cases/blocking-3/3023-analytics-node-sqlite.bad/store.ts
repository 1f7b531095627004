import { DatabaseSync } from 'node:sqlite';

export interface Summary {
  model: string;
  requests: number;
}

export function createStore(file: string) {
  const db = new DatabaseSync(file); // allow: blocking
  const summary = db.prepare('select model, count(*) as requests from calls where at > ? group by model'); // allow: blocking
  return {
    async summary(since: number): Promise<Summary[]> {
      const rows = summary.all(since); // expect: blocking
      return rows.map((row) => ({ model: String(row.model), requests: Number(row.requests) }));
    },
  };
}

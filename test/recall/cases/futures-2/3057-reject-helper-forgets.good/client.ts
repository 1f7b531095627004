import { type DbError, okOrReport } from './report.js';

export interface Driver {
  execute(sql: string, params: readonly unknown[], done: (err: DbError | null, rows?: unknown[]) => void): void;
}

export class Client {
  constructor(private readonly driver: Driver) {}

  run(sql: string, ...params: unknown[]): Promise<unknown[]> {
    return new Promise((resolve, reject) => {
      this.driver.execute(sql, params, (err, rows) => {
        if (okOrReport(sql, err, reject)) resolve(rows ?? []);
      });
    });
  }
}

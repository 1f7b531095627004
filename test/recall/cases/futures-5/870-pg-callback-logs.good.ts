import pg from 'pg';

export interface Logger {
  error(message: string, fields: object): void;
}

export function makeQuery(pool: pg.Pool, logger: Logger) {
  return function query<R extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<R[]> {
    return new Promise((resolve, reject) => {
      const started = performance.now();
      pool.query<R>(text, values, (err: Error | undefined, result) => {
        const ms = performance.now() - started;
        if (err) {
          logger.error('query failed', { text, ms, err });
          reject(err);
          return;
        }
        resolve(result.rows);
      });
    });
  };
}

import type { Request, Response, Router } from 'express';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface Ledger {
  rows(account: string): AsyncIterable<{ day: string; cents: number }>;
}

const asCsv = () =>
  new Transform({
    writableObjectMode: true,
    transform(row: { day: string; cents: number }, _enc, done) {
      done(null, `${row.day};${(row.cents / 100).toFixed(2)}\n`);
    },
  });

export function mount(router: Router, ledger: Ledger): void {
  router.get('/ledger/:account.csv', async (req: Request<{ account: string }>, res: Response) => {
    res.type('text/csv');
    await pipeline(Readable.from(ledger.rows(req.params.account)), asCsv(), res);
  });
}

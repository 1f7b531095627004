import { DatabaseSync, type StatementSync } from 'node:sqlite';
import express, { type Express } from 'express';

class IntegrityProbe {
  readonly #check: StatementSync;
  lastOk: number | undefined;

  constructor(readonly db: DatabaseSync) {
    this.#check = db.prepare('PRAGMA quick_check');
  }

  async run(notify: (problem: string) => Promise<void>): Promise<boolean> {
    const rows = this.#check.all(); // expect: blocking
    const problem = rows.map((r) => String(r.quick_check)).find((text) => text !== 'ok');
    if (problem !== undefined) {
      await notify(problem);
      return false;
    }
    this.lastOk = Date.now();
    return true;
  }
}

export function adminApp(file: string, notify: (problem: string) => Promise<void>): Express {
  const app = express();
  const probe = new IntegrityProbe(new DatabaseSync(file));
  app.post('/admin/integrity', async (_req, res) => {
    res.json({ ok: await probe.run(notify), lastOk: probe.lastOk });
  });
  return app;
}

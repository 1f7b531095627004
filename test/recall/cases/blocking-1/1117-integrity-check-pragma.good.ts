import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import express, { type Express } from 'express';

const run = promisify(execFile);

class IntegrityProbe {
  lastOk: number | undefined;

  constructor(readonly file: string) {}

  async run(notify: (problem: string) => Promise<void>): Promise<boolean> {
    const { stdout } = await run('sqlite3', ['-readonly', this.file, 'PRAGMA quick_check'], { timeout: 60_000 });
    const problem = stdout.split('\n').find((text) => text !== '' && text !== 'ok');
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
  const probe = new IntegrityProbe(file);
  app.post('/admin/integrity', async (_req, res) => {
    res.json({ ok: await probe.run(notify), lastOk: probe.lastOk });
  });
  return app;
}

import { execFileSync } from 'node:child_process';
import { openSync, writeFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';

export async function admin(app: FastifyInstance): Promise<void> {
  app.get('/admin/version', async () => ({ commit: execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }) }));

  app.post('/admin/maintenance', async () => {
    takeLock(Date.now() + 5_000);
    return { maintenance: true };
  });

  // Crash handlers may block: there is no next task to hold up.
  process.on('uncaughtException', (error) => {
    writeFileSync('crash.log', String(error));
    process.exit(1);
  });
}

/** Nothing else runs while it waits, so whoever holds the lock in this process can never give it back. */
function takeLock(deadline: number): void {
  while (Date.now() < deadline) {
    try {
      openSync('maintenance.lock', 'wx');
      return;
    } catch {
      // Somebody else holds it.
    }
  }
  throw new Error('The lock is held.');
}

import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

interface Migration {
  name: string;
  up(): Promise<void>;
}

let draining = false;
let open = 0;

export function track(server: Server): void {
  server.on('request', (_req, res) => {
    open += 1;
    res.once('close', () => {
      open -= 1;
    });
  });
  process.on('SIGUSR2', () => {
    draining = true;
  });
}

export async function migrateWhenIdle(migrations: readonly Migration[], log: (line: string) => void): Promise<number> {
  let applied = 0;
  for (const migration of migrations) {
    log(`waiting for ${String(open)} requests`);
    while (open > 0 && !draining) {
      await sleep(50);
    }
    await migration.up();
    applied += 1;
  }
  return applied;
}

import type { Server } from 'node:http';

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
    let polls = 0;
    while (open > 0 && !draining) { // expect: busy-loop
      polls += 1;
    }
    log(`idle after ${String(polls)} polls`);
    await migration.up();
    applied += 1;
  }
  return applied;
}

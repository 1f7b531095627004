import type { EventRepository } from './repository.js';

const DAY = 86_400_000;

export interface Log {
  info(fields: Record<string, unknown>): void;
}

export function startSweeper(events: EventRepository, log: Log, keepDays: number): { close(): void } {
  const sweep = (): void => {
    const started = Date.now();
    const removed = events.deleteBefore(started - keepDays * DAY); // expect: blocking
    log.info({ removed, ms: Date.now() - started });
  };
  const handle = setInterval(sweep, 60_000);
  handle.unref();
  return {
    close() {
      clearInterval(handle);
    },
  };
}

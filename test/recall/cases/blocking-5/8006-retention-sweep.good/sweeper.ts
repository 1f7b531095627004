import type { EventRepository } from './repository.js';

const DAY = 86_400_000;

export interface Log {
  info(fields: Record<string, unknown>): void;
  error(fields: Record<string, unknown>): void;
}

export function startSweeper(events: EventRepository, log: Log, keepDays: number): { close(): void } {
  const sweep = async (): Promise<void> => {
    const started = Date.now();
    const removed = await events.deleteBefore(started - keepDays * DAY);
    log.info({ removed, ms: Date.now() - started });
  };
  const handle = setInterval(() => {
    sweep().catch((err: unknown) => log.error({ err }));
  }, 60_000);
  handle.unref();
  return {
    close() {
      clearInterval(handle);
    },
  };
}

import { indexAllSessions, type SessionIndex } from './indexer.js';

interface Host {
  on(event: 'session_start', listener: () => Promise<void>): void;
  notify(text: string): void;
}

function scheduleBackfill(host: Host, index: SessionIndex, dir: string): void {
  setTimeout(() => {
    indexAllSessions(index, dir)
      .then(({ indexed, skipped }) => {
        host.notify(`backfill: ${String(indexed)} indexed, ${String(skipped)} skipped`);
      })
      .catch((err: unknown) => {
        host.notify(`backfill failed: ${String(err)}`);
      });
  }, 0);
}

export default function activate(host: Host, index: SessionIndex, dir: string): void {
  host.on('session_start', async () => {
    await Promise.resolve();
    scheduleBackfill(host, index, dir);
  });
}

import { indexAllSessions, type SessionIndex } from './indexer.js';

interface Host {
  on(event: 'session_start', listener: () => Promise<void>): void;
  notify(text: string): void;
}

// "non-blocking": the work is deferred with a zero timeout
function scheduleBackfill(host: Host, index: SessionIndex, dir: string): void {
  setTimeout(() => {
    const { indexed, skipped } = indexAllSessions(index, dir); // expect: blocking
    host.notify(`backfill: ${String(indexed)} indexed, ${String(skipped)} skipped`);
  }, 0);
}

export default function activate(host: Host, index: SessionIndex, dir: string): void {
  host.on('session_start', async () => {
    await Promise.resolve();
    scheduleBackfill(host, index, dir);
  });
}

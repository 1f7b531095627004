import { type Context, type Future, Pending, type Poll, Ready } from '../shared/poll.js';

interface Upstream {
  /** throws when the connection is gone */
  pollReady(cx: Context): Poll<void>;
  send(message: string): number;
}

type Outcome = { ok: true; id: number } | { ok: false; reason: string };

export function sendWhenReady(upstream: Upstream, message: string, log: (reason: string) => void): Future<Outcome> {
  return {
    poll(cx) { // allow: no-waker
      try {
        const free = upstream.pollReady(cx);
        if (!free.ready) return Pending;
        return Ready<Outcome>({ ok: true, id: upstream.send(message) });
      } catch (err) {
        const reason = err instanceof Error ? err.message : String(err);
        log(reason);
        return Pending; // expect: no-waker
      }
    },
  };
}

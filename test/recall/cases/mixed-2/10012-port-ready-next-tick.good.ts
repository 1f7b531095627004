import { connect } from 'node:net';

export interface Ready {
  (err: Error | null): void;
}

export function makeProbe(host: string, port: number) {
  let reachable = false;
  let cancelled = false;

  const socket = connect({ host, port });
  socket.once('connect', () => {
    reachable = true;
    socket.end();
  });
  socket.on('error', () => socket.destroy());

  function waitUntilReachable(ready: Ready): void {
    if (cancelled) {
      ready(new Error('cancelled'));
      return;
    }
    if (reachable) {
      ready(null);
      return;
    }
    setTimeout(waitUntilReachable, 20, ready);
  }

  return {
    waitUntilReachable,
    cancel(): void {
      cancelled = true;
    },
  };
}

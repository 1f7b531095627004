import { connect } from 'node:net';

export function firstOpen(host: string, ports: readonly number[], signal?: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    let left = ports.length;
    if (left === 0) throw new RangeError('no ports');
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    if (signal?.aborted) return reject(signal.reason as Error);
    for (const port of ports) {
      const socket = connect(port, host);
      socket.once('connect', () => {
        socket.destroy();
        resolve(port);
      });
      socket.once('error', () => {
        left -= 1;
        if (left === 0) reject(new Error(`${host}: all ports closed`));
      });
    }
  });
}

import type { Socket } from 'node:net';

export interface Deferred<T> extends PromiseWithResolvers<T> {
  readonly createdAt: number;
}

export function deferred<T>(): Deferred<T> {
  return { ...Promise.withResolvers<T>(), createdAt: Date.now() };
}

export function connected(socket: Socket, signal?: AbortSignal): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  const onConnect = (): void => {
    socket.off('error', reject);
    resolve(socket);
  };
  socket.once('connect', onConnect);
  socket.once('error', reject);
  signal?.addEventListener('abort', () => {
    socket.destroy();
    reject(signal.reason);
  });
  return promise;
}

export class Latch {
  readonly #gate = Promise.withResolvers<void>();

  constructor(private count: number) {
    if (count === 0) this.#gate.resolve();
  }

  countDown(): void {
    this.count -= 1;
    if (this.count === 0) this.#gate.resolve();
  }

  get opened(): Promise<void> {
    return this.#gate.promise;
  }
}

import type { EventEmitter } from 'node:events';

interface Pending<T> {
  resolve(value: T): void;
  reject(err: Error): void;
  timer: NodeJS.Timeout;
}

export class Rpc {
  readonly #pending = new Map<number, Pending<unknown>>();
  #id = 0;

  constructor(private readonly wire: EventEmitter & { send(request: object): boolean }) {
    wire.on('message', ({ id, ok, value }: { id: number; ok: boolean; value: unknown }) => {
      const p = this.#pending.get(id);
      if (p === undefined) return;
      this.#pending.delete(id);
      clearTimeout(p.timer);
      if (ok) p.resolve(value);
      else p.reject(new Error(String(value)));
    });
    wire.once('close', () => {
      for (const p of this.#pending.values()) p.reject(new Error('closed'));
      this.#pending.clear();
    });
  }

  call<T>(method: string, ...args: unknown[]): Promise<T> {
    const id = ++this.#id;
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const timer = setTimeout(() => {
      this.#pending.delete(id);
      reject(new Error(`${method} timed out`));
    }, 5000);
    this.#pending.set(id, { resolve: resolve as (v: unknown) => void, reject, timer });
    this.wire.send({ id, method, args }) || this.wire.once('drain', () => console.debug('drained'));
    return promise;
  }
}

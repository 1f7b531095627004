import type { MessagePort } from 'node:worker_threads';

type Reply = { readonly id: number } & ({ readonly value: unknown } | { readonly error: string });

export class PortClient {
  private readonly waiting = new Map<number, PromiseWithResolvers<unknown>>();
  private serial = 0;

  constructor(private readonly port: MessagePort) {
    port.on('message', (reply: Reply) => {
      const entry = this.waiting.get(reply.id);
      if (entry === undefined) return;
      this.waiting.delete(reply.id);
      if ('value' in reply) entry.resolve(reply.value);
      else entry.reject(new Error(reply.error));
    });
    port.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('port closed'));
    });
  }

  async ask(question: unknown, signal: AbortSignal): Promise<unknown> {
    signal.throwIfAborted();
    const id = (this.serial += 1);
    const entry = Promise.withResolvers<unknown>();
    this.waiting.set(id, entry);
    this.port.postMessage({ id, question });
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
    try {
      return await Promise.race([entry.promise, aborted]);
    } finally {
      this.waiting.delete(id);
    }
  }
}

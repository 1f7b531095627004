import type { EventEmitter } from 'node:events';

interface Pending {
  resolve(value: unknown): void;
  reject(reason: Error): void;
  timer: NodeJS.Timeout;
}

interface Wire extends EventEmitter {
  send(text: string): void;
}

export class RpcClient {
  private seq = 0;
  private readonly pending = new Map<number, Pending>();

  constructor(
    private readonly wire: Wire,
    private readonly timeoutMs = 10_000,
  ) {
    wire.on('message', (text: string) => {
      this.receive(text);
    });
    wire.once('close', () => {
      for (const id of this.pending.keys()) this.take(id)?.reject(new Error('connection closed'));
    });
  }

  private take(id: number): Pending | undefined {
    const entry = this.pending.get(id);
    if (entry !== undefined) clearTimeout(entry.timer);
    this.pending.delete(id);
    return entry;
  }

  private receive(text: string): void {
    const reply = JSON.parse(text) as { id: number; result?: unknown; error?: string };
    const entry = this.take(reply.id);
    if (entry === undefined) return;
    if (reply.error === undefined) entry.resolve(reply.result);
    else entry.reject(new Error(reply.error));
  }

  call(method: string, params: unknown[]): Promise<unknown> {
    const id = ++this.seq;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.take(id)?.reject(new Error(`${method} timed out`));
      }, this.timeoutMs);
      this.pending.set(id, { resolve, reject, timer });
      this.wire.send(JSON.stringify({ id, method, params }));
    });
  }
}

import { EventEmitter } from 'node:events';

interface Deferred {
  resolve: (value: unknown) => void;
  reject: (err: Error) => void;
}

export class RpcClient {
  private readonly pending = new Map<number, Deferred>();
  private seq = 0;

  constructor(private readonly socket: EventEmitter & { send(data: string): void }) {
    socket.on('message', (text: string) => {
      const { id, result, error } = JSON.parse(text) as { id: number; result?: unknown; error?: string };
      const entry = this.pending.get(id);
      if (entry === undefined) return;
      this.pending.delete(id);
      if (error === undefined) entry.resolve(result);
      else entry.reject(new Error(error));
    });
    socket.on('close', () => {
      for (const entry of this.pending.values()) entry.reject(new Error('connection closed'));
      this.pending.clear();
    });
  }

  call(method: string, params: unknown): Promise<unknown> {
    const id = ++this.seq;
    return new Promise((resolve, reject) => {
      this.pending.set(id, { resolve, reject });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }
}

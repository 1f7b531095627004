interface Waiter {
  resolve(value: unknown): void;
  reject(err: Error): void;
  timer: NodeJS.Timeout;
}
export interface Wire {
  send(frame: string): void;
}

export class Rpc {
  private next = 1;
  private readonly waiting = new Map<number, Waiter>();

  constructor(private readonly wire: Wire) {}

  call(method: string, params: unknown): Promise<unknown> {
    const id = this.next++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(id);
        reject(new Error(`${method} timed out`));
      }, 10_000);
      this.waiting.set(id, { resolve, reject, timer });
      this.wire.send(JSON.stringify({ id, method, params }));
    });
  }

  receive(frame: { id: number; result?: unknown; error?: string }): void {
    const waiter = this.waiting.get(frame.id);
    if (waiter === undefined) return;
    this.waiting.delete(frame.id);
    clearTimeout(waiter.timer);
    if (frame.error !== undefined) waiter.reject(new Error(frame.error));
    else waiter.resolve(frame.result);
  }

  closed(): void {
    for (const waiter of this.waiting.values()) waiter.reject(new Error('closed'));
    this.waiting.clear();
  }
}

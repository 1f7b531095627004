interface Transport {
  send(text: string): void;
  onMessage(listener: (text: string) => void): void;
  onClose(listener: (reason: string) => void): void;
}
interface Waiting {
  resolve(value: unknown): void;
  reject(reason: Error): void;
  timer: NodeJS.Timeout;
}

export class Rpc {
  private readonly inflight = new Map<number, Waiting>();
  private id = 0;

  constructor(
    private readonly transport: Transport,
    private readonly timeoutMs = 10_000,
  ) {
    transport.onMessage((text) => {
      const { id, result, error } = JSON.parse(text) as { id: number; result?: unknown; error?: string };
      const waiting = this.take(id);
      if (waiting === undefined) return;
      if (error === undefined) waiting.resolve(result);
      else waiting.reject(new Error(error));
    });
    transport.onClose((reason) => {
      for (const id of [...this.inflight.keys()]) this.take(id)?.reject(new Error(`closed: ${reason}`));
    });
  }

  private take(id: number): Waiting | undefined {
    const waiting = this.inflight.get(id);
    if (waiting !== undefined) {
      clearTimeout(waiting.timer);
      this.inflight.delete(id);
    }
    return waiting;
  }

  call(method: string, params: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++this.id;
      const timer = setTimeout(() => {
        this.take(id)?.reject(new Error(`${method} timed out`));
      }, this.timeoutMs);
      this.inflight.set(id, { resolve, reject, timer });
      this.transport.send(JSON.stringify({ id, method, params }));
    });
  }
}

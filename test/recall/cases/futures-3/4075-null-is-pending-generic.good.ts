interface Waker {
  wake(): void;
  clone(): Waker;
}
interface Cx {
  waker(): Waker;
}
type Polled<T> = { ok: T } | null;

interface AsyncSink<T> {
  pollReady(cx: Cx): Polled<void>;
  startSend(item: T): void;
  pollFlush(cx: Cx): Polled<number>;
}

export class BatchSink implements AsyncSink<string> {
  #batch: string[] = [];
  #sending = false;
  #parked: Waker | null = null;

  constructor(private readonly post: (lines: string[], done: () => void) => void) {}

  pollReady(cx: Cx): Polled<void> {
    if (this.#batch.length < 100) return { ok: undefined };
    this.#parked = cx.waker().clone();
    return null;
  }

  startSend(item: string): void {
    this.#batch.push(item);
  }

  pollFlush(cx: Cx): Polled<number> {
    const lines = this.#batch;
    if (lines.length === 0 && !this.#sending) return { ok: 0 };
    if (!this.#sending) {
      this.#batch = [];
      this.#sending = true;
      this.post(lines, () => {
        this.#sending = false;
        this.#parked?.wake();
      });
    }
    this.#parked = cx.waker().clone();
    return null;
  }
}

import pLimit from 'p-limit';

interface Job {
  readonly id: string;
  run(signal: AbortSignal): Promise<void>;
}

export class Dispatcher {
  readonly #inflight = new Set<Promise<void>>();
  readonly #limit = pLimit(4);
  readonly #stop = new AbortController();
  readonly failures: { id: string; cause: unknown }[] = [];

  submit(job: Job): void {
    const run = this.#limit(() => job.run(this.#stop.signal))
      .catch((cause: unknown) => {
        this.failures.push({ id: job.id, cause });
      })
      .finally(() => {
        this.#inflight.delete(run);
      });
    this.#inflight.add(run);
  }

  async drain(): Promise<number> {
    while (this.#inflight.size > 0) {
      await Promise.race(this.#inflight);
    }
    return this.failures.length;
  }

  async abort(): Promise<void> {
    this.#stop.abort();
    this.#limit.clearQueue();
    await Promise.allSettled(this.#inflight);
  }
}

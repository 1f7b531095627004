export type Put = (key: string, body: Uint8Array, signal: AbortSignal) => Promise<void>;

export class Uploader {
  readonly #inflight = new Map<string, Promise<void>>();
  readonly #stop = new AbortController();

  constructor(private readonly put: Put) {}

  upload(key: string, body: Uint8Array): Promise<void> {
    const known = this.#inflight.get(key);
    if (known !== undefined) return known;
    const job = this.put(key, body, this.#stop.signal).finally(() => {
      this.#inflight.delete(key);
    });
    this.#inflight.set(key, job);
    return job;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (; this.#inflight.size > 0; ) {
      await Promise.allSettled(this.#inflight.values());
    }
    this.#stop.abort();
  }
}

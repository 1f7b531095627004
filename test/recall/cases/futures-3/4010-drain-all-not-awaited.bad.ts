export interface Upload {
  readonly key: string;
  run(): Promise<void>;
}

export class Uploader {
  readonly #inflight = new Map<string, Promise<void>>();
  #closing = false;

  enqueue(upload: Upload): void {
    if (this.#closing) throw new Error('closing');
    const job = upload.run().finally(() => {
      this.#inflight.delete(upload.key);
    });
    this.#inflight.set(upload.key, job);
  }

  async drain(): Promise<void> {
    this.#closing = true;
    if (this.#inflight.size > 0) {
      Promise.all(this.#inflight.values()); // expect: floating
    }
    console.info('uploads drained');
  }
}

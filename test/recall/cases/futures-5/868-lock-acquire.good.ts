export type Release = () => void;

export class FileLock {
  #held = false;
  readonly #waiting: ((release: Release) => void)[] = [];

  acquire(): Promise<Release> {
    return new Promise((resolve) => {
      if (!this.#held) {
        this.#held = true;
        resolve(this.#release);
      } else {
        this.#waiting.push(resolve);
      }
    });
  }

  readonly #release: Release = () => {
    const next = this.#waiting.shift();
    if (next === undefined) this.#held = false;
    else next(this.#release);
  };

  async exclusive<T>(work: () => Promise<T>): Promise<T> {
    const release = await this.acquire();
    try {
      return await work();
    } finally {
      release();
    }
  }
}

type Report = (err: unknown) => void;

export class Background {
  readonly #running = new Set<Promise<void>>();
  readonly #latest = new Map<string, Promise<void>>();

  constructor(private readonly report: Report) {}

  run(name: string, work: () => Promise<void>): this {
    const job = work()
      .catch(this.report)
      .finally(() => {
        this.#running.delete(job);
        if (this.#latest.get(name) === job) this.#latest.delete(name);
      });
    this.#running.add(job);
    this.#latest.set(name, job);
    return this;
  }

  idle(name: string): Promise<void> {
    return this.#latest.get(name) ?? Promise.resolve();
  }

  async shutdown(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }
}

export const wire = (bg: Background, flush: () => Promise<void>): void => {
  bg.run('flush', flush).run('flush-again', async () => {
    await bg.idle('flush');
    await flush();
  });
};

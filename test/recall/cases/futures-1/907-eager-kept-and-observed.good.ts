interface Backend {
  load(key: string): Promise<string>;
  save(key: string, value: string): Promise<void>;
}

export class WriteBehind {
  private tail: Promise<void> = Promise.resolve();
  private readonly loading = new Map<string, Promise<string>>();
  private readonly inflight = new Set<Promise<void>>();
  private warm: Promise<string> | undefined;

  constructor(private readonly backend: Backend) {}

  get(key: string): Promise<string> {
    let job = this.loading.get(key);
    if (job === undefined) {
      job = this.backend.load(key).finally(() => this.loading.delete(key));
      this.loading.set(key, job);
    }
    return job;
  }

  prefetch(key: string): void {
    this.warm = this.get(key);
    this.warm.catch(() => undefined);
  }

  put(key: string, value: string): void {
    this.tail = this.tail.then(() => this.backend.save(key, value)).catch((err: unknown) => {
      console.error('save', key, err);
    });
  }

  putNow(key: string, value: string): void {
    const job = this.backend.save(key, value).then(
      () => undefined,
      (err: unknown) => console.error('save', key, err),
    );
    this.inflight.add(job);
    void job.finally(() => this.inflight.delete(job));
  }

  async drain(): Promise<void> {
    await Promise.allSettled([this.tail, ...this.inflight]);
  }
}

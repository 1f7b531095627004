export class Background {
  private readonly running = new Set<Promise<void>>();

  start(name: string, work: () => Promise<void>): void {
    const job = work()
      .catch((err: unknown) => {
        console.error(name, err);
      })
      .finally(() => {
        this.running.delete(job);
      });
    this.running.add(job);
  }

  async drain(): Promise<void> {
    await Promise.allSettled(this.running);
  }
}

export function boot(bg: Background, warm: () => Promise<void>, metrics: () => Promise<void>): void {
  bg.start('warm', warm);
  metrics().catch((err: unknown) => {
    console.warn('metrics', err);
  });
}

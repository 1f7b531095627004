export class Background {
  private readonly inFlight = new Set<Promise<void>>();

  constructor(private readonly onError: (err: unknown) => void) {}

  run(job: () => Promise<void>): void {
    const task: Promise<void> = job()
      .catch(this.onError)
      .finally(() => {
        this.inFlight.delete(task);
      });
    this.inFlight.add(task);
  }

  async settle(): Promise<void> {
    while (this.inFlight.size > 0) await Promise.allSettled(this.inFlight);
  }
}

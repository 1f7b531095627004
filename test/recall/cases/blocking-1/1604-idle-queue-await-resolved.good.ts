type Job = () => void;

export class JobRunner {
  private readonly jobs: Job[] = [];
  private open = true;
  private wake: (() => void) | undefined;

  push(job: Job): void {
    this.jobs.push(job);
    this.wake?.();
  }

  stop(): void {
    this.open = false;
    this.wake?.();
  }

  async run(): Promise<void> {
    while (this.open) {
      const job = this.jobs.shift();
      if (job !== undefined) {
        job();
        continue;
      }
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }
}

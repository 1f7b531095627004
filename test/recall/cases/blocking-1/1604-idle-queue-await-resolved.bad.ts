type Job = () => void;

export class JobRunner {
  private readonly jobs: Job[] = [];
  private open = true;

  push(job: Job): void {
    this.jobs.push(job);
  }

  stop(): void {
    this.open = false;
  }

  async run(): Promise<void> {
    while (this.open) { // expect: starvation
      const job = this.jobs.shift();
      if (job !== undefined) {
        job();
        continue;
      }
      await new Promise<void>((resolve) => { // allow: starvation
        resolve();
      });
    }
  }
}

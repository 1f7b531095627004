interface Job {
  name: string;
  everyMs: number;
  run: () => void;
}

export class Scheduler {
  private readonly timers: NodeJS.Timeout[] = [];

  every(everyMs: number, name: string, run: () => void): this {
    this.arm({ name, everyMs, run });
    return this;
  }

  close(): void {
    for (const timer of this.timers) clearInterval(timer);
  }

  private arm(job: Job): void {
    this.timers.push(
      setInterval(() => {
        try {
          job.run(); // allow: blocking
        } catch (error) {
          console.error(job.name, error);
        }
      }, job.everyMs),
    );
  }
}

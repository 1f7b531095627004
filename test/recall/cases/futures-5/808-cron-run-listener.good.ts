type RunListener = (scheduledFor: number) => void;

class CronTask {
  private readonly listeners: RunListener[] = [];

  constructor(readonly expression: string) {}

  on(_event: 'run', listener: RunListener): this {
    this.listeners.push(listener);
    return this;
  }

  tick(now: number): void {
    for (const listener of this.listeners) listener(now);
  }
}

interface Billing {
  closeDay(day: string): Promise<number>;
  report(closed: number): Promise<void>;
}

export function nightly(billing: Billing): CronTask {
  const task = new CronTask('0 2 * * *');
  task.on('run', (scheduledFor) => {
    const day = new Date(scheduledFor).toISOString().slice(0, 10);
    billing
      .closeDay(day)
      .then((closed) => billing.report(closed))
      .catch((err: unknown) => {
        console.error(`closing ${day} failed`, err);
      });
  });
  return task;
}

export interface Job {
  id: string;
  data: unknown;
}
export interface Queue {
  take(): Promise<Job | undefined>;
  ack(id: string): Promise<void>;
  nack(id: string, why: string): Promise<void>;
}

export class Worker {
  private stopped = false;

  constructor(
    private readonly queue: Queue,
    private readonly handle: (job: Job) => Promise<void>,
  ) {}

  stop(): void {
    this.stopped = true;
  }

  async step(): Promise<boolean> {
    const job = await this.queue.take();
    if (job === undefined || this.stopped) return false;
    try {
      await this.handle(job);
    } catch (err) {
      await this.queue.nack(job.id, String(err));
      return true;
    }
    const acked = this.queue.ack(job.id); // expect: floating
    return true;
  }
}

import { setTimeout as delay } from 'node:timers/promises';

const rest = (ms: number): Promise<void> => delay(ms);

export class Poller {
  private running = false;

  constructor(private readonly poll: () => boolean) {}

  async run(): Promise<void> {
    this.running = true;
    while (this.running) {
      const busy = this.poll();
      await rest(busy ? 10 : 1000);
    }
  }

  stop(): void {
    this.running = false;
  }
}

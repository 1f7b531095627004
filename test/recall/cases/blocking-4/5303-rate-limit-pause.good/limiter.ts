import { setTimeout as delay } from 'node:timers/promises';

export class Limiter {
  private last = 0;

  constructor(private readonly gapMs: number) {}

  async take(): Promise<void> {
    const wait = this.last + this.gapMs - performance.now();
    if (wait > 0) await delay(wait);
    this.last = performance.now();
  }
}

import { scheduler } from 'node:timers/promises';

export class TimeSlice {
  private until = performance.now() + 8;

  async breathe(): Promise<void> {
    if (performance.now() < this.until) return;
    await scheduler.yield();
    this.until = performance.now() + 8;
  }
}

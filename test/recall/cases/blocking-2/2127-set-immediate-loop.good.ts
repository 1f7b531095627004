import { scheduler } from 'node:timers/promises';

export class Engine {
  private alive = true;
  private ticks = 0;

  constructor(private readonly step: () => void) {}

  spin = (): void => {
    this.step();
    this.ticks += 1;
    if (this.alive) setImmediate(this.spin);
  };

  async cooperative(): Promise<number> {
    while (this.alive) {
      this.step();
      await scheduler.yield();
    }
    return this.ticks;
  }

  halt(): void {
    this.alive = false;
  }
}

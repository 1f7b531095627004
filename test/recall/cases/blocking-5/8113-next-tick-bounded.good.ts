import { EventEmitter } from 'node:events';

export class Countdown extends EventEmitter<{ tick: [left: number]; done: [] }> {
  constructor(private left: number) {
    super();
    process.nextTick(() => this.step());
  }

  private step(): void {
    if (this.left === 0) {
      this.emit('done');
      return;
    }
    this.left -= 1;
    this.emit('tick', this.left);
    process.nextTick(() => this.step());
  }
}

export const threeTicks = (): Countdown => new Countdown(3);

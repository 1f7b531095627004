export class Dispatcher {
  private readonly queue: (() => void)[] = [];
  private running = false;

  push(task: () => void): void {
    this.queue.push(task);
  }

  start(): void {
    this.running = true;
    process.nextTick(this.step); // allow: starvation
  }

  stop(): void {
    this.running = false;
  }

  private readonly step = (): void => { // allow: starvation
    if (!this.running) return;
    this.queue.shift()?.();
    process.nextTick(this.step); // expect: starvation
  };
}

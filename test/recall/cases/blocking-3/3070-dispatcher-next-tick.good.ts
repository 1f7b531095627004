export class Dispatcher {
  private readonly queue: (() => void)[] = [];
  private running = false;

  push(task: () => void): void {
    this.queue.push(task);
  }

  start(): void {
    this.running = true;
    setImmediate(this.step);
  }

  stop(): void {
    this.running = false;
  }

  private readonly step = (): void => {
    if (!this.running) return;
    this.queue.shift()?.();
    setImmediate(this.step);
  };
}

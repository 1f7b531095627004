type Hook = () => void;

export class Hooks {
  private readonly queue: Hook[] = [];
  private draining = false;

  enqueue(hook: Hook): void {
    this.queue.push(hook);
    if (!this.draining) {
      this.draining = true;
      queueMicrotask(() => this.drain());
    }
  }

  private drain(): void {
    let hook: Hook | undefined;
    while ((hook = this.queue.shift()) !== undefined) hook();
    this.draining = false;
  }

  async settle(): Promise<void> {
    while (this.draining) await new Promise<void>((resolve) => setTimeout(resolve, 1));
  }
}

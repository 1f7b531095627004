export class Semaphore {
  private readonly waiters: (() => void)[] = [];

  constructor(private permits: number) {}

  acquire(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    if (this.permits > 0) {
      this.permits -= 1;
      resolve();
      return promise;
    }
    this.waiters.push(resolve);
    return promise;
  }

  release(): void {
    const next = this.waiters.shift();
    if (next) next();
    else this.permits += 1;
  }
}

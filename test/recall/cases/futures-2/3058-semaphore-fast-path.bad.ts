export class Semaphore {
  private readonly waiters: (() => void)[] = [];

  constructor(private permits: number) {}

  acquire(): Promise<void> { // allow: never-settles
    const { promise, resolve } = Promise.withResolvers<void>(); // expect: never-settles
    if (this.permits > 0) {
      this.permits -= 1;
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

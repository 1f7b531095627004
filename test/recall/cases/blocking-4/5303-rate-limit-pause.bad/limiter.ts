export class Limiter {
  private last = 0;

  constructor(private readonly gapMs: number) {}

  take(): void {
    const until = this.last + this.gapMs;
    while (performance.now() < until); // allow: busy-loop
    this.last = performance.now();
  }
}

import { renameSync, writeFileSync } from 'node:fs';

export class MetricsFile {
  private readonly counters = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly path: string) {}

  open(): this {
    this.timer = setInterval(this.flush.bind(this), 5_000);
    this.timer.unref();
    return this;
  }

  bump(name: string): void {
    this.counters.set(name, (this.counters.get(name) ?? 0) + 1);
  }

  private flush(): void {
    const text = [...this.counters].map(([k, v]) => `${k} ${String(v)}`).join('\n');
    const part = `${this.path}.part`;
    writeFileSync(part, text); // expect: blocking
    renameSync(part, this.path); // expect: blocking
  }

  close(): void {
    clearInterval(this.timer);
  }
}

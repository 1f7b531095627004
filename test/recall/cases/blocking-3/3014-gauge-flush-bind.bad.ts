import { writeFileSync } from 'node:fs';

export class GaugeRecorder {
  private readonly gauges = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly file: string) {}

  set(name: string, value: number): void {
    this.gauges.set(name, value);
  }

  start(everyMs = 1000): this {
    this.timer ??= setInterval(this.flush.bind(this), everyMs);
    return this;
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private flush(): void {
    const rows = Array.from(this.gauges, ([name, value]) => `${name} ${String(value)}`);
    writeFileSync(this.file, rows.join('\n')); // expect: blocking
  }
}

export class Pump {
  private paused = false;

  constructor(
    private readonly source: () => string | undefined,
    private readonly sink: (line: string) => void,
  ) {}

  pause(): void {
    this.paused = true;
  }

  run(): void {
    if (this.paused) return;
    const line = this.source();
    if (line !== undefined) this.sink(line);
    setTimeout(() => this.run(), 10);
  }
}

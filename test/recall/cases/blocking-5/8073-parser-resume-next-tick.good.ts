import { Readable } from 'node:stream';

export class LineSource extends Readable {
  private paused = false;
  private index = 0;

  constructor(private readonly lines: readonly string[]) {
    super({ objectMode: true });
    this.on('hold', () => {
      this.paused = true;
    });
    this.on('release', () => {
      this.paused = false;
    });
  }

  override _read(): void {
    this.step();
  }

  private readonly step = (): void => {
    if (this.paused) {
      setImmediate(this.step);
      return;
    }
    this.push(this.lines[this.index++] ?? null);
  };
}

const FRAMES = ['-', '\\', '|', '/'];

export class Spinner {
  private timer: NodeJS.Timeout | undefined;
  private n = 0;

  start(text: string): this {
    this.timer = setInterval(() => {
      process.stderr.write(`\r${FRAMES[this.n++ % FRAMES.length] ?? ''} ${text}`);
    }, 80);
    return this;
  }

  stop(): void {
    clearInterval(this.timer);
    process.stderr.write('\n');
  }
}

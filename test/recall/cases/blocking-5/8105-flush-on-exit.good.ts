import { appendFileSync, writeFileSync } from 'node:fs';

export class Journal {
  private lines: string[] = [];

  constructor(private readonly file: string) {
    process.on('exit', () => {
      this.flush();
    });
    process.on('uncaughtException', (error) => {
      writeFileSync(`${this.file}.crash`, error.stack ?? error.message);
      process.exit(70);
    });
  }

  add(line: string): void {
    this.lines.push(line);
  }

  private flush(): void {
    if (this.lines.length > 0) appendFileSync(this.file, `${this.lines.join('\n')}\n`);
    this.lines = [];
  }
}

import { appendFileSync, writeFileSync } from 'node:fs';

export interface Breadcrumb {
  readonly at: number;
  readonly text: string;
}

export class CrashReporter {
  readonly #crumbs: Breadcrumb[] = [];

  constructor(
    private readonly reportFile: string,
    private readonly limit = 100,
  ) {}

  install(): this {
    process.once('uncaughtException', this.#dump);
    process.once('exit', (code) => {
      appendFileSync(`${this.reportFile}.exits`, `${Date.now()} ${code}\n`);
    });
    return this;
  }

  note(text: string): void {
    this.#crumbs.push({ at: Date.now(), text });
    if (this.#crumbs.length > this.limit) this.#crumbs.shift();
  }

  readonly #dump = (err: Error): void => {
    writeFileSync(this.reportFile, JSON.stringify({ message: err.message, stack: err.stack, crumbs: this.#crumbs }));
    process.exit(70);
  };
}

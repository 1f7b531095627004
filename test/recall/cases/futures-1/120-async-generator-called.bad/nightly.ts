import type { Writable } from 'node:stream';
import { copyPages, type Page } from './export.js';

interface Source {
  page(cursor?: string): Promise<Page>;
  lock(): Promise<() => void>;
}

export class Nightly {
  private total = 0;

  constructor(private readonly source: Source) {}

  private async *counted(out: Writable): AsyncGenerator<number, void> {
    for await (const n of copyPages((cursor) => this.source.page(cursor), out)) {
      this.total += n;
      yield this.total;
    }
  }

  async run(out: Writable): Promise<number> {
    const unlock = await this.source.lock();
    try {
      this.counted(out); // expect: lazy
      return this.total;
    } finally {
      unlock();
    }
  }
}

import { open } from 'node:fs/promises';

export class LineFile implements AsyncIterable<string> {
  constructor(private readonly path: string) {}

  async *[Symbol.asyncIterator](): AsyncIterator<string> {
    const handle = await open(this.path, 'r');
    yield* handle.readLines();
  }
}

import type { FileHandle } from 'node:fs/promises';

interface Part {
  readonly start: number;
  readonly length: number;
}

/** Reads at given positions need not wait for each other; those that go on where the last one ended do. */
export class Archive {
  constructor(
    private readonly file: FileHandle,
    private readonly scratch: Buffer,
  ) {}

  async partsBad(parts: readonly Part[]): Promise<string[]> {
    const texts: string[] = [];
    for (const part of parts) {
      texts.push(await this.readPart(part)); // ~strict prefer-concurrent-await
    }
    return texts;
  }

  async directBad(parts: readonly Part[]): Promise<string[]> {
    const texts: string[] = [];
    for (const { start, length } of parts) {
      const { buffer } = await this.file.read(Buffer.alloc(length), 0, length, start); // ~strict prefer-concurrent-await
      texts.push(buffer.toString());
    }
    return texts;
  }

  async followingOk(lengths: readonly number[]): Promise<string[]> {
    const texts: string[] = [];
    for (const length of lengths) {
      const { buffer } = await this.file.read(Buffer.alloc(length), 0, length, null);
      texts.push(buffer.toString());
    }
    return texts;
  }

  async sharedOk(parts: readonly Part[]): Promise<string[]> {
    const texts: string[] = [];
    for (const { start, length } of parts) {
      await this.file.read(this.scratch, 0, length, start);
      texts.push(this.scratch.toString('utf8', 0, length));
    }
    return texts;
  }

  async nextOk(parts: readonly Part[]): Promise<string[]> {
    const texts: string[] = [];
    for (const { length } of parts) texts.push(await this.readNext(length));
    return texts;
  }

  private async readPart({ start, length }: Part): Promise<string> {
    const { buffer } = await this.file.read(Buffer.alloc(length), 0, length, start);
    return buffer.toString('latin1');
  }

  private async readNext(length: number): Promise<string> {
    const { buffer } = await this.file.read(Buffer.alloc(length), 0, length);
    return buffer.toString('latin1');
  }
}

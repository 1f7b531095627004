import type { FileHandle } from 'node:fs/promises';

interface Chunk {
  start: number;
  end: number;
}

export class IndexedText {
  constructor(private readonly file: FileHandle) {}

  private async readChunk(chunk: Chunk): Promise<string> {
    const length = chunk.end - chunk.start;
    const { buffer } = await this.file.read(Buffer.alloc(length), 0, length, chunk.start);
    return buffer.toString('latin1');
  }

  async lines(chunks: readonly Chunk[]): Promise<string[]> {
    const texts = await Promise.all(chunks.map((chunk) => this.readChunk(chunk)));
    return texts.flatMap((text) => text.split('\n'));
  }
}

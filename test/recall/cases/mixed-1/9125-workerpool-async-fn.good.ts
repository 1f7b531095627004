import workerpool from 'workerpool';

export interface Thumb {
  readonly width: number;
  readonly pixels: Uint8Array;
}

export class Thumbnails {
  readonly #scripts: ReturnType<typeof workerpool.pool>;
  readonly #plain = workerpool.pool({ workerType: 'thread', maxWorkers: 1 });

  constructor(script: string) {
    this.#scripts = workerpool.pool(script);
  }

  async shrink(pixels: Uint8Array, width: number): Promise<Thumb> {
    const small = (await this.#scripts.exec('shrink', [pixels, width])) as Uint8Array;
    return { width, pixels: small };
  }

  async checksum(file: string): Promise<string> {
    return this.#plain.exec(
      async (path: string) => {
        const { createHash } = await import('node:crypto');
        const { readFile } = await import('node:fs/promises'); // allow: sequential
        return createHash('sha256').update(await readFile(path)).digest('hex');
      },
      [file],
    );
  }
}

import { createReadStream, createWriteStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

export class Unpacker {
  private readonly done: string[] = [];

  async unpack(from: string, to: string): Promise<void> {
    await new Promise<void>((resolve) => { // expect: never-settles
      createReadStream(from)
        .pipe(createGunzip())
        .pipe(createWriteStream(to))
        .on('finish', () => {
          this.done.push(to);
          resolve();
        });
    });
  }
}

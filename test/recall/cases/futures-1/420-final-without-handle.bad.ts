import { Writable } from 'node:stream';

interface Handle {
  append(bytes: Buffer): Promise<void>;
  closeNow(): void;
  seal(done: (err?: Error | null) => void): void;
}

export class SegmentSink extends Writable {
  private handle: Handle | undefined;

  constructor(private readonly open: () => Promise<Handle>) {
    super();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
    this.append(chunk).then(() => callback(), callback);
  }

  private async append(chunk: Buffer): Promise<void> {
    this.handle ??= await this.open();
    await this.handle.append(chunk);
  }

  override _final(callback: (error?: Error | null) => void): void { // expect: never-settles
    if (this.handle === undefined) return;
    this.handle.seal(callback);
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void { // expect: never-settles
    try {
      this.handle?.closeNow();
      callback(error);
    } catch (err) {
      console.warn('segment not closed', err);
    }
  }
}

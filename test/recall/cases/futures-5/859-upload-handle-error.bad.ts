import { Writable } from 'node:stream';

type Callback = (err?: Error | null) => void;

interface ChunkStore {
  insert(n: number, data: Buffer): Promise<void>;
  complete(length: number): Promise<void>;
}

interface State {
  errored: boolean;
  length: number;
  n: number;
}

function fail(stream: UploadStream, error: Error, callback: Callback): void { // expect: never-settles
  if (stream.state.errored) {
    return;
  }
  stream.state.errored = true;
  stream.cleanUp();
  callback(error);
}

export class UploadStream extends Writable {
  readonly state: State = { errored: false, length: 0, n: 0 };

  constructor(private readonly chunks: ChunkStore) {
    super();
  }

  cleanUp(): void {
    this.state.length = 0;
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: Callback): void {
    this.state.length += chunk.length;
    this.chunks.insert(this.state.n++, chunk).then(
      () => {
        callback();
      },
      (err: unknown) => {
        fail(this, err as Error, callback);
      },
    );
  }

  override _final(callback: Callback): void {
    this.chunks.complete(this.state.length).then(
      () => {
        callback();
      },
      (err: unknown) => {
        fail(this, err as Error, callback);
      },
    );
  }
}

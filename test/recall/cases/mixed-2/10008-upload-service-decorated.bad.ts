import * as nodeFs from 'node:fs';
import { basename, join } from 'node:path';

const { mkdirSync, writeFileSync } = nodeFs;

function traced<This, Args extends unknown[], R>(
  target: (this: This, ...args: Args) => Promise<R>,
  context: ClassMethodDecoratorContext<This, (this: This, ...args: Args) => Promise<R>>,
) {
  return async function (this: This, ...args: Args): Promise<R> {
    const started = performance.now();
    try {
      return await target.apply(this, args);
    } finally {
      console.debug(String(context.name), performance.now() - started);
    }
  };
}

export interface IncomingFile {
  name: string;
  bytes: Uint8Array;
  scan(): Promise<'clean' | 'infected'>;
}

export class UploadService {
  constructor(private readonly staticDir: string) {}

  @traced
  async store(collection: string, file: IncomingFile): Promise<string> {
    if ((await file.scan()) !== 'clean') throw new Error(`rejected: ${file.name}`);
    const dir = join(this.staticDir, collection);
    mkdirSync(dir, { recursive: true }); // expect: blocking
    const target = join(dir, basename(file.name));
    writeFileSync(target, file.bytes); // expect: blocking
    return target;
  }
}

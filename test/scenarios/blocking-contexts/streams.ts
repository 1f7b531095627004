import { Effect } from 'effect';
import { EventEmitter } from 'node:events';
import { appendFileSync, closeSync, readFile, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import { Duplex, Transform, type TransformCallback } from 'node:stream';
import { fromEvent, map } from 'rxjs';

/** A stream calls its own methods as data flows. */
export class Tee extends Transform {
  override _transform(chunk: Buffer, _encoding: BufferEncoding, callback: TransformCallback): void {
    appendFileSync('copy', chunk); // ~ no-blocking-call: fs.appendFileSync
    callback(null, chunk);
  }
}

/** What it is, it may be at any distance; what it may leave out counts as well. */
abstract class Device extends Duplex {
  constructor(protected readonly handle: number) {
    super();
  }
}

export class Port extends Device {
  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: (error?: Error) => void): void {
    writeSync(this.handle, chunk); // ~ no-blocking-call: fs.writeSync
    callback();
  }

  override _final(callback: (error?: Error) => void): void {
    writeSync(this.handle, 'bye'); // ~ no-blocking-call: fs.writeSync
    callback();
  }

  /** Nobody but its own users calls this. */
  static _destroy(handle: number): void {
    closeSync(handle);
  }
}

export const texts = fromEvent(new EventEmitter(), 'change').pipe(
  map((path) => readFileSync(String(path), 'utf8')), // ~ no-blocking-call: fs.readFileSync
);

export const load = (path: string) =>
  Effect.gen(function* () {
    yield* Effect.sleep('1 second');
    return readFileSync(path, 'utf8'); // ~ no-blocking-call: fs.readFileSync
  });

/** The program is put together, and so run, at start-up. */
export const program = Effect.gen(function* () {
  yield* Effect.sleep('1 second');
  return readFileSync('settings', 'utf8');
});

const server = createServer((_request, response) => {
  response.end();
});

/** Once, as the last step of starting. */
server.listen(8080, () => {
  writeFileSync('pid', String(process.pid));
});

readFile('settings', 'utf8', (_error, text) => {
  writeFileSync('settings.copy', text);
});

export function serveBad(port: number): void {
  readFile('settings', 'utf8', (_error, text) => {
    writeFileSync(String(port), text); // ~ no-blocking-call: fs.writeFileSync
  });
}

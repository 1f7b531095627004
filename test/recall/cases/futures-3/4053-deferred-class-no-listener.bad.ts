import { EventEmitter } from 'node:events';

class Deferred<T> {
  readonly promise: Promise<T>;
  resolve!: (value: T) => void;
  reject!: (err: Error) => void;

  constructor() {
    this.promise = new Promise<T>((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }
}

export class Scanner extends EventEmitter<{ code: [string]; jam: [] }> {
  next(): Promise<string> { // allow: never-settles
    const scanned = new Deferred<string>(); // expect: never-settles
    this.once('code', (code) => {
      console.info('scanned', code);
    });
    return scanned.promise; // allow: never-settles
  }
}

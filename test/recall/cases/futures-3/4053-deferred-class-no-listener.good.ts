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
  next(): Promise<string> {
    const scanned = new Deferred<string>();
    this.once('code', (code) => {
      console.info('scanned', code);
      scanned.resolve(code);
    });
    return scanned.promise;
  }
}

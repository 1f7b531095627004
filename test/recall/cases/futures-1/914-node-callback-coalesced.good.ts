import { stat } from 'node:fs';

type Callback<T> = (err: Error | null, value?: T) => void;

interface Lookup {
  resolve(host: string, cb: Callback<string>): void;
}

export class CachedLookup implements Lookup {
  private readonly known = new Map<string, string>();
  private readonly queued = new Map<string, Callback<string>[]>();

  constructor(private readonly inner: Lookup) {}

  resolve(host: string, cb: Callback<string>): void {
    const address = this.known.get(host);
    if (address !== undefined) {
      queueMicrotask(() => cb(null, address));
      return;
    }
    const others = this.queued.get(host);
    if (others !== undefined) {
      others.push(cb);
      return;
    }
    this.queued.set(host, [cb]);
    this.inner.resolve(host, (err, value) => {
      const callers = this.queued.get(host) ?? [];
      this.queued.delete(host);
      if (value !== undefined) this.known.set(host, value);
      for (const caller of callers) caller(err, value);
    });
  }
}

function onceOnly<T>(cb: Callback<T>): Callback<T> {
  let called = false;
  return (err, value) => {
    if (called) return;
    called = true;
    cb(err, value);
  };
}

export function firstExisting(paths: readonly string[], callback: Callback<string>): void {
  const done = onceOnly(callback);
  const next = (i: number): void => {
    const path = paths[i];
    if (path === undefined) return done(new Error('none exists'));
    stat(path, (err) => (err === null ? done(null, path) : next(i + 1)));
  };
  next(0);
}

export function greet(name: string, done?: (text: string) => void): string {
  const text = `hello ${name}`;
  done?.(text);
  return text;
}

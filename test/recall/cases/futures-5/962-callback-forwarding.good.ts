import { readFile } from 'node:fs';
import { callbackify } from 'node:util';

type Callback<T> = (err: Error | null, value?: T) => void;

const once = <T>(cb: Callback<T>): Callback<T> => {
  let called = false;
  return (err, value) => {
    if (called) return;
    called = true;
    cb(err, value);
  };
};

export function loadConfig(path: string, attempts: number, cb: Callback<object>): void {
  const done = once(cb);
  readFile(path, 'utf8', (err, text) => {
    if (err !== null) {
      if (attempts > 1) setTimeout(loadConfig, 50, path, attempts - 1, done);
      else done(err);
      return;
    }
    let parsed: object;
    try {
      parsed = JSON.parse(text) as object;
    } catch (cause) {
      done(new Error(`bad config ${path}`, { cause }));
      return;
    }
    done(null, parsed);
  });
}

export const ping = callbackify(async (host: string): Promise<number> => {
  const started = performance.now();
  await fetch(`http://${host}/ping`);
  return performance.now() - started;
});

export function save(store: Map<string, string>, key: string, value: string, cb?: Callback<void>): void {
  if (store.get(key) === value) {
    if (cb !== undefined) queueMicrotask(() => cb(null));
    return;
  }
  store.set(key, value);
  cb?.(null);
}

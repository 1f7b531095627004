/** Promises whose failure somebody else is told of, or that cannot fail: nothing is lost with them but their order. */
import { Worker } from 'node:worker_threads';
import type { Readable } from 'node:stream';

declare function sleep(ms: number): Promise<void>;

type Callback<T> = (error: Error | null, value?: T) => void;
interface Store {
  remove(key: string, callback?: Callback<number>): Promise<number>;
  save(key: string): Promise<void>;
}
type Proxy = (request: object, response: object, next: (error?: unknown) => void) => Promise<void>;

export function terminateOk(worker: Worker): void {
  worker.on('error', () => {
    worker.terminate();
  });
}

export function callbackOk(store: Store): Promise<number | undefined> {
  store.remove('old', () => {}); // ~strict no-floating-future
  return new Promise((resolve, reject) => {
    store.remove('new', (error, count) => { // ~strict no-floating-future
      if (error === null) resolve(count);
      else reject(error);
    });
  });
}

export function noCallbackBad(store: Store): void {
  store.remove('old'); // ~ no-floating-future
}

export function nextOk(proxy: Proxy, request: object, response: object, next: (error?: unknown) => void): void {
  proxy(request, response, next); // ~strict no-floating-future
}

/** What is called `done` need not be a callback. */
export async function dataBad(write: (text: string, done: string) => Promise<void>): Promise<void> {
  const done = await Promise.resolve('done');
  write('text', done); // ~ no-floating-future
}

/** Telling the promise around it cannot fail. */
export function settlesOk(flush: () => Promise<void>): Promise<boolean> {
  return new Promise((resolve) => {
    (async () => { // ~strict no-floating-future
      let isFlushed = true;
      try {
        await flush();
      } catch {
        isFlushed = false;
      }
      resolve(isFlushed);
    })();
  });
}

async function refreshForEver(load: () => Promise<void>): Promise<never> {
  for (;;) {
    try {
      await load();
    } catch (error) {
      console.error(error);
    }
    await sleep(1000);
  }
}

export function endlessOk(load: () => Promise<void>): void {
  refreshForEver(load); // ~strict no-floating-future
}

function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
  });
  return new Promise((resolve) => {
    stream.on('close', () => {
      resolve(Buffer.concat(chunks).toString());
    });
  });
}

export function reactionOk(stream: Readable): void {
  let text = '';
  textOf(stream).then((read) => { // ~strict no-floating-future
    text = read;
  });
  console.log(text);
}

export function failingReactionBad(stream: Readable): void {
  let value: unknown;
  textOf(stream).then((read) => { // ~ no-floating-future
    value = JSON.parse(read);
  });
  console.log(value);
}

export async function loadsInHandlerOk(store: Store): Promise<void> {
  await Promise.resolve();
  Promise.resolve().then(async () => { // ~strict no-floating-future
    try {
      await store.save('key');
    } catch (error) {
      const { report } = await import('./reporting.js');
      report(error);
    }
  });
}

/** A promise of the program's own: `reset()` answers itself. */
interface Timer extends Promise<void> {
  start(): Timer;
  reset(): Timer;
}

export class EngineOk {
  constructor(private readonly timer: Timer) {
    void timer.then(() => undefined);
  }

  restart(): void {
    this.timer.reset();
  }
}

/** Its promise has an observer, whoever else is answered it. */
export class Pool {
  private closing: Promise<void> | undefined;

  constructor(private readonly store: Store) {}

  shutdown(): Promise<void> {
    if (this.closing === undefined) {
      this.closing = this.store.save('all');
      this.closing.then(
        () => {
          console.log('closed');
        },
        (error: unknown) => {
          console.error(error);
        },
      );
    }
    return this.closing;
  }

  migrateOk(): void {
    this.shutdown(); // ~strict no-floating-future
  }

  flush(): Promise<void> {
    const flushing = this.store.save('some');
    flushing.finally(() => console.log('flushed')).catch(console.error);
    return flushing;
  }

  /** What watches is another promise. */
  flushBad(): void {
    this.flush(); // ~ no-floating-future
  }
}

const later = async (task: () => Promise<void>): Promise<void> => {
  await task();
};
const near = <T>(task: () => Promise<T>): Promise<T> => task();

export function givenOk(store: Store): void {
  later(async () => { // ~strict no-floating-future
    try {
      await store.save('key');
    } catch (error) {
      console.error(error);
    }
  });
  near(async () => { // ~strict no-floating-future
    try {
      await store.save('key');
    } catch (error) {
      console.error(error);
    }
  });
}

export function givenBad(store: Store): void {
  later(async () => { // ~ no-floating-future
    await store.save('key');
  });
}

/** Promises that cannot fail by the way they are made. */
declare function index(page: string): Promise<void>;
declare function finished(): void;

export function settledOk(pages: string[]): void {
  Promise.allSettled(pages.map((page) => index(page))); // ~strict no-floating-future: Nobody awaits the promise
}

export function gatheredBad(pages: string[]): void {
  Promise.all(pages.map((page) => index(page))); // ~ no-floating-future: Nobody awaits the promise
}

export function countedOk(pending: Promise<void>[]): void {
  Promise.allSettled(pending).then((results) => { // ~strict no-floating-future: Nobody awaits the promise
    console.log(results.length);
  });
}

export function countedBad(pending: Promise<void>[]): void {
  Promise.allSettled(pending).then((results) => { // ~ no-floating-future: Nobody awaits the promise
    if (results.length === 0) throw new Error('nothing');
  });
}

export function handledOk(page: string): void {
  Promise.all([index(page).catch(console.error), index('contents').catch(console.error)]); // ~strict no-floating-future: Nobody awaits the promise
}

async function reindex(pages: string[]): Promise<void> {
  await Promise.allSettled(pages.map((page) => index(page)));
}

async function reindexAll(pages: string[]): Promise<void> {
  await Promise.allSettled(pages.map((page) => index(page)));
  await index('all');
}

export function reindexedOk(): void {
  reindex(['a']); // ~strict no-floating-future: Nobody awaits the promise
}

export function reindexedBad(): void {
  reindexAll(['a']); // ~ no-floating-future: Nobody awaits the promise
}

function createGate(): { promise: Promise<void>; resolve: () => void; reject: (error: Error) => void } {
  let resolve!: () => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<void>((open, fail) => {
    resolve = open;
    reject = fail;
  });
  return { promise, resolve, reject };
}

export function gateOk(): () => void {
  const { promise, resolve } = createGate();
  promise.then(() => { // ~strict no-floating-future: Nobody awaits the promise
    finished();
  });
  return resolve;
}

export function gateBad(): () => void {
  const { promise, resolve, reject } = createGate();
  setTimeout(() => {
    reject(new Error('too late'));
  }, 1000);
  promise.then(() => { // ~ no-floating-future: Nobody awaits the promise
    finished();
  });
  return resolve;
}

export function nativeGateOk(): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  promise.finally(() => { // ~strict no-floating-future: Nobody awaits the promise
    finished();
  });
  return resolve;
}

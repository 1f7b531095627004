declare function show(options: { readonly onYes: () => void; readonly onNo: () => void }): void;
declare const timers: { after(ms: number, deferred: Deferred<boolean>): void };

/** Whoever holds it settles it. */
class Deferred<T> {
  resolve!: (value: T) => void;
  reject!: (reason: unknown) => void;
  readonly promise = new Promise<T>((resolve, reject) => {
    this.resolve = resolve;
    this.reject = reject;
  });
}

class Latch {
  readonly promise: Promise<void>;
  #open!: () => void;
  constructor() {
    this.promise = new Promise((resolve) => {
      this.#open = resolve;
    });
  }
  resolve(): void {
    this.#open();
  }
}

/** It settles itself after a while. */
class Timed {
  resolve!: () => void;
  readonly promise = new Promise<void>((resolve) => {
    this.resolve = resolve;
  });
  constructor(ms: number) {
    setTimeout(() => {
      this.resolve();
    }, ms);
  }
}

function defer<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (reason: unknown) => void } {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((ok, fail) => {
    resolve = ok;
    reject = fail;
  });
  return { promise, resolve, reject };
}

const pending: ((value: string) => void)[] = [];

function enlisted(): { promise: Promise<string>; resolve: (value: string) => void } {
  let resolve!: (value: string) => void;
  const promise = new Promise<string>((ok) => {
    resolve = ok;
  });
  pending.push(resolve);
  return { promise, resolve };
}

export function nobodySettlesBad(): Promise<boolean> {
  const answer = new Deferred<boolean>(); // ~ no-unsettled-promise: never settles
  let isYes = false;
  show({
    onYes: () => {
      isYes = true;
    },
    onNo: () => {
      isYes = false;
    },
  });
  return answer.promise;
}

export async function onePathBad(isOpen: boolean): Promise<void> {
  const latch = new Latch(); // ~strict no-unsettled-promise: when `isOpen` does not hold
  if (isOpen) latch.resolve();
  await latch.promise;
}

export async function factoryBad(ready: boolean): Promise<string> {
  const { promise, resolve } = defer<string>(); // ~strict no-unsettled-promise: when `ready` does not hold
  if (ready) resolve('now');
  return await promise;
}

export function settledByEitherOk(): Promise<boolean> {
  const answer = new Deferred<boolean>();
  show({
    onYes: () => {
      answer.resolve(true);
    },
    onNo: () => {
      answer.resolve(false);
    },
  });
  return answer.promise;
}

export async function handedOnOk(): Promise<boolean> {
  const answer = new Deferred<boolean>();
  timers.after(10, answer);
  return await answer.promise;
}

export async function settlesItselfOk(): Promise<void> {
  const timed = new Timed(10);
  await timed.promise;
}

export async function keptByFactoryOk(): Promise<string> {
  const { promise } = enlisted();
  return await promise;
}

export class Owner {
  private readonly gate = new Deferred<void>();

  async waitOk(): Promise<void> {
    const own = defer<void>();
    const { promise } = this.gate;
    this.gate.promise.then(own.resolve, own.reject);
    await own.promise;
    await promise;
  }
}

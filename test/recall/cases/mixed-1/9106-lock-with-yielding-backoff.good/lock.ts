import { Exponential, type Backoff } from './backoff.js';

export class LocalLock {
  #holder: symbol | undefined;

  tryTake(who: symbol): boolean {
    this.#holder ??= who;
    return this.#holder === who;
  }

  async take(signal?: AbortSignal, backoff: Backoff = new Exponential()): Promise<Disposable> {
    const me = Symbol('holder');
    while (!this.tryTake(me)) {
      await backoff.rest(signal);
    }
    return {
      [Symbol.dispose]: () => {
        this.#holder = undefined;
      },
    };
  }
}

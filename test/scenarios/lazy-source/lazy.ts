/** Starts when it is awaited. */
export class LazyRequest<T> implements PromiseLike<T> {
  constructor(private readonly start: () => Promise<T>) {}

  then<A = T, B = never>(
    onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.execute().then(onfulfilled, onrejected);
  }

  private execute(): Promise<T> {
    return this.start();
  }
}

/** Remembers its promise, and makes it on first use. */
export class LazyValue<T> extends Promise<T> {
  private promise: Promise<T> | undefined;

  constructor(private readonly run: () => Promise<T>) {
    super(() => undefined);
  }

  override then<A = T, B = never>(
    onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.promise ??= this.run();
    return this.promise.then(onfulfilled, onrejected);
  }
}

/** Started by its constructor. */
export class Started<T> implements PromiseLike<T> {
  private readonly promise: Promise<T>;

  constructor(start: () => Promise<T>) {
    this.promise = start();
  }

  then<A = T, B = never>(
    onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.promise.then(onfulfilled, onrejected);
  }
}

/** @lazy */
export interface Job {
  start(): void;
}

/** SQL, not a promise: `then` takes a value. */
export class CaseBuilder {
  when(_test: boolean): this {
    return this;
  }
  then(_value: string): this {
    return this;
  }
}

/** Collects its conditions in place. */
export class Selection implements PromiseLike<number[]> {
  readonly #conditions: string[] = [];

  constructor(private readonly run: (conditions: string[]) => Promise<number[]>) {}

  where(condition: string): this {
    this.#conditions.push(condition);
    return this;
  }

  then<A = number[], B = never>(
    onfulfilled?: ((value: number[]) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.run(this.#conditions).then(onfulfilled, onrejected);
  }
}

/** @lazy */
export declare function schedule(name: string): Promise<void>;

export async function* pages(): AsyncGenerator<number> {
  yield 1;
}

export function discard(_future: unknown): void {
  // on purpose
}

export function report(future: PromiseLike<unknown>): void {
  console.log('made', future);
  discard(future);
}

export async function settle(future: PromiseLike<unknown>): Promise<void> {
  await future;
}

export function collect(future: PromiseLike<unknown>, into: PromiseLike<unknown>[]): void {
  into.push(future);
}

export class Operation<T> implements PromiseLike<T> {
  private result: Promise<T> | undefined;

  constructor(readonly start: () => Promise<T>) {}

  then<A = T, B = never>(
    ok?: ((value: T) => A | PromiseLike<A>) | null,
    fail?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.result ??= this.start();
    return this.result.then(ok, fail);
  }
}

export async function batch<T>(operations: readonly Operation<T>[]): Promise<T[]> {
  return Promise.all(operations);
}

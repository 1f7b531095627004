export class Lazy<T> extends Promise<T> {
  private started: Promise<T> | undefined;

  constructor(private readonly start: () => Promise<T>) {
    super((resolve) => {
      resolve(undefined as never);
    });
  }

  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  override then<A = T, B = never>(
    ok?: ((value: T) => A | PromiseLike<A>) | null,
    fail?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.started ??= this.start();
    return this.started.then(ok, fail);
  }
}

export const lazily = <T>(start: () => Promise<T>): Lazy<T> => new Lazy(start);

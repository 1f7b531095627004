export class Deferral<T> implements PromiseLike<T> {
  private started: Promise<T> | undefined;

  constructor(private readonly work: () => Promise<T>) {}

  then<A = T, B = never>(
    ok?: ((value: T) => A | PromiseLike<A>) | null,
    fail?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.started ??= this.work();
    return this.started.then(ok, fail);
  }
}

export const later = <T>(work: () => Promise<T>): Deferral<T> => new Deferral(work);

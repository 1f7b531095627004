export class LazyRequest<T> implements PromiseLike<T> {
  constructor(private readonly send: () => Promise<T>) {}

  static post<T>(transport: (path: string, body: unknown) => Promise<T>, path: string, body: unknown): LazyRequest<T> {
    return new LazyRequest(() => transport(path, body));
  }

  then<A = T, B = never>(ok?: ((value: T) => A | PromiseLike<A>) | null, no?: ((err: unknown) => B | PromiseLike<B>) | null): Promise<A | B> {
    return this.send().then(ok, no);
  }
}

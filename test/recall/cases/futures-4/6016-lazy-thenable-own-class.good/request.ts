export class LazyRequest<T> implements PromiseLike<T> {
  #headers: Record<string, string> = {};

  constructor(
    private readonly method: string,
    private readonly url: string,
  ) {}

  header(name: string, value: string): this {
    this.#headers[name] = value;
    return this;
  }

  then<A = T, B = never>(
    ok?: ((value: T) => A | PromiseLike<A>) | null,
    fail?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#send().then(ok, fail);
  }

  async #send(): Promise<T> {
    const res = await fetch(this.url, { method: this.method, headers: this.#headers });
    return (await res.json()) as T;
  }
}

export const del = <T>(url: string): LazyRequest<T> => new LazyRequest<T>('DELETE', url);

export class ApiRequest<T> implements PromiseLike<T> {
  private readonly headers: Record<string, string> = {};
  private payload: string | undefined;

  constructor(
    private readonly method: string,
    private readonly url: string,
  ) {}

  header(name: string, value: string): this {
    this.headers[name] = value;
    return this;
  }

  json(value: unknown): this {
    this.payload = JSON.stringify(value);
    return this.header('content-type', 'application/json');
  }

  private async transmit(): Promise<T> {
    const res = await fetch(this.url, { method: this.method, headers: this.headers, body: this.payload ?? null });
    if (!res.ok) throw new Error(`${this.method} ${this.url}: ${String(res.status)}`);
    return (await res.json()) as T;
  }

  then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.transmit().then(onFulfilled, onRejected);
  }
}

export const api = {
  post: <T>(path: string) => new ApiRequest<T>('POST', `https://api.test${path}`),
  del: <T>(path: string) => new ApiRequest<T>('DELETE', `https://api.test${path}`),
};

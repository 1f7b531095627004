type Send = (path: string, body: unknown) => Promise<unknown>;

export class SearchRequest<T> implements PromiseLike<T> {
  private readonly params: Record<string, unknown> = {};

  constructor(
    private readonly send: Send,
    private readonly path: string,
  ) {}

  set(key: string, value: unknown): this {
    this.params[key] = value;
    return this;
  }

  then<A = T, B = never>(
    onOk?: ((value: T) => A | PromiseLike<A>) | null,
    onFail?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.send(this.path, this.params)
      .then((raw) => raw as T)
      .then(onOk, onFail);
  }
}

export class SearchClient {
  constructor(private readonly send: Send) {}

  reindex(index: string): SearchRequest<{ task: string }> {
    return new SearchRequest<{ task: string }>(this.send, '/_reindex').set('index', index);
  }

  drop(index: string): SearchRequest<boolean> {
    return new SearchRequest<boolean>(this.send, '/_drop').set('index', index);
  }
}

type Settle<T, R> = ((value: T) => R | PromiseLike<R>) | null | undefined;

export class Ticket<T> implements Promise<T> {
  readonly [Symbol.toStringTag] = 'Ticket';
  readonly #inner: Promise<T>;

  constructor(
    readonly number: number,
    run: () => Promise<T>,
  ) {
    this.#inner = run();
  }

  then<A = T, B = never>(ok?: Settle<T, A>, no?: Settle<unknown, B>): Promise<A | B> {
    return this.#inner.then(ok, no);
  }

  catch<B = never>(no?: Settle<unknown, B>): Promise<T | B> {
    return this.#inner.catch(no);
  }

  finally(done?: (() => void) | null): Promise<T> {
    return this.#inner.finally(done);
  }
}

export class Desk {
  #next = 0;

  submit<T>(run: () => Promise<T>): Ticket<T> {
    return new Ticket(++this.#next, run);
  }
}

export async function reindex(desk: Desk, shards: readonly string[], index: (shard: string) => Promise<number>): Promise<void> {
  for (const shard of shards) {
    desk.submit(() => index(shard)); // expect: floating
  }
}

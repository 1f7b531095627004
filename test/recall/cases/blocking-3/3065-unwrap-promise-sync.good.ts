type State<T> = { kind: 'pending' } | { kind: 'done'; value: T } | { kind: 'failed'; reason: unknown };

export class Resource<T> {
  #state: State<T> = { kind: 'pending' };
  readonly settled: Promise<void>;

  constructor(start: () => Promise<T>) {
    this.settled = start().then(
      (value) => {
        this.#state = { kind: 'done', value };
      },
      (reason: unknown) => {
        this.#state = { kind: 'failed', reason };
      },
    );
  }

  read(): T | undefined {
    if (this.#state.kind === 'failed') throw this.#state.reason;
    return this.#state.kind === 'done' ? this.#state.value : undefined;
  }
}

export async function currentUser(fetchUser: () => Promise<{ name: string }>): Promise<string> {
  const user = new Resource(fetchUser);
  await user.settled;
  return user.read()?.name ?? 'anonymous';
}

export class Mutexes {
  readonly #tails = new Map<string, Promise<void>>();

  async acquire(key: string): Promise<Disposer> {
    const before = this.#tails.get(key) ?? Promise.resolve();
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#tails.set(
      key,
      before.then(() => promise),
    );
    await before;
    return new Disposer(resolve);
  }
}

export class Disposer {
  constructor(private readonly undo: () => void) {}

  dispose(): void {
    this.undo();
  }
}

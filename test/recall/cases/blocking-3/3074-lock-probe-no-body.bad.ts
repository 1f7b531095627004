export class Mutexes {
  readonly #held = new Set<string>();

  async isHeld(key: string): Promise<boolean> {
    return this.#held.has(key);
  }

  async acquire(key: string): Promise<Disposer> {
    while (await this.isHeld(key)); // expect: starvation
    this.#held.add(key);
    return new Disposer(() => this.#held.delete(key));
  }
}

export class Disposer {
  constructor(private readonly undo: () => void) {}

  dispose(): void {
    this.undo();
  }
}

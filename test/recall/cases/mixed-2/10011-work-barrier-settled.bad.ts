type Work = Promise<unknown>;

export class WorkBarrier {
  private readonly pending = new Set<Work>();
  private readonly sources: (() => Iterable<Work>)[] = [];

  register(source: () => Iterable<Work>): void {
    this.sources.push(source);
  }

  add<T>(work: Promise<T>): Promise<T> {
    this.pending.add(work);
    const drop = (): void => {
      this.pending.delete(work);
    };
    work.then(drop, drop);
    return work;
  }

  private isQuiet(): boolean {
    if (this.pending.size > 0) return false;
    for (const source of this.sources) {
      for (const _ of source()) return false;
    }
    return true;
  }

  /** Resolves once nothing is running any more. */
  async settled(): Promise<void> {
    for (;;) { // expect: starvation
      if (this.isQuiet()) return;
      await Promise.resolve(); // allow: starvation
    }
  }
}

type State = 'open' | 'half' | 'closed';

export class Breaker {
  #state: State = 'closed';

  trip(forMs: number): void {
    this.#state = 'open';
    setTimeout(() => {
      this.#state = 'closed';
    }, forMs);
  }

  private async current(): Promise<State> {
    return this.#state;
  }

  async admit<T>(work: () => Promise<T>): Promise<T> {
    while ((await this.current()) === 'open') { // expect: starvation
      // wait until it closes again
    }
    return work();
  }
}

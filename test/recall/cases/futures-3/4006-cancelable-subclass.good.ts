export class Cancelable<T> extends Promise<T> {
  #abort: (() => void) | undefined;

  static start<T>(work: (signal: AbortSignal) => Promise<T>): Cancelable<T> {
    const ctl = new AbortController();
    const c = new Cancelable<T>((resolve, reject) => {
      work(ctl.signal).then(resolve, reject);
    });
    c.#abort = () => {
      ctl.abort();
    };
    return c;
  }

  static override get [Symbol.species]() {
    return Promise;
  }

  cancel(): void {
    this.#abort?.();
  }
}

interface Store {
  save(text: string, signal: AbortSignal): Promise<void>;
}

export class Editor {
  text = '';
  constructor(private readonly store: Store) {}

  save(): Cancelable<void> {
    return Cancelable.start((signal) => this.store.save(this.text, signal));
  }

  async close(): Promise<void> {
    await this.save();
    this.text = '';
  }
}

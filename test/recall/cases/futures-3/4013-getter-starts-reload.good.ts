interface Flags {
  readonly [name: string]: boolean;
}

export class FlagClient {
  #flags: Flags = {};
  #at = 0;

  constructor(private readonly fetchFlags: () => Promise<Flags>) {}

  async #reload(): Promise<void> {
    this.#flags = await this.fetchFlags();
    this.#at = Date.now();
  }

  get flags(): Flags {
    if (Date.now() - this.#at > 30_000) this.#reload().catch((err: unknown) => console.warn('flags', err));
    return this.#flags;
  }
}

interface Preferences {
  save(key: string, value: string): Promise<void>;
}

export class Theme {
  static readonly #known = ['light', 'dark', 'sepia'] as const;
  #name: string = Theme.#known[0];

  constructor(
    private readonly prefs: Preferences,
    private readonly warn: (e: unknown) => void,
  ) {}

  get name(): string {
    return this.#name;
  }

  set name(next: string) {
    if (next === this.#name) return;
    this.#name = next;
    this.prefs.save('theme', next); // expect: floating
  }

  toggle(): this {
    this.name = this.#name === 'dark' ? 'light' : 'dark';
    return this;
  }
}

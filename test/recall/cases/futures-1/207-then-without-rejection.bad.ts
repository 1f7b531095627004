interface FeatureFlags {
  [name: string]: boolean;
}

export class FlagStore {
  private flags: FeatureFlags = {};
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly fetchFlags: () => Promise<FeatureFlags>,
    private readonly onChange: (changed: string[]) => void,
  ) {}

  watch(everyMs: number): void {
    this.timer = setInterval(() => {
      this.fetchFlags().then((next) => this.replace(next)); // expect: floating
    }, everyMs);
  }

  private replace(next: FeatureFlags): void {
    const changed = Object.keys(next).filter((name) => next[name] !== this.flags[name]);
    this.flags = next;
    if (changed.length > 0) this.onChange(changed);
  }

  stop(): void {
    clearInterval(this.timer);
  }
}

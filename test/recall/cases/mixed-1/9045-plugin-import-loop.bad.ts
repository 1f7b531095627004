export interface PluginModule {
  readonly default: { setup(): void };
}

export interface Loaded {
  readonly name: string;
  readonly module: PluginModule;
}

export class PluginStore {
  private loaded: readonly Loaded[] = [];

  constructor(private readonly root: URL) {}

  async loadAll(names: readonly string[]): Promise<this> {
    const loaded: Loaded[] = [];
    for (const name of names) { // allow: sequential
      const module = (await import(new URL(`${name}.js`, this.root).href)) as PluginModule; // expect: sequential
      loaded.push({ name, module });
    }
    this.loaded = loaded;
    return this;
  }

  setup(): void {
    for (const { module } of this.loaded) module.default.setup();
  }
}

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
    this.loaded = await Promise.all(
      names.map(async (name) => {
        const module = (await import(new URL(`${name}.js`, this.root).href)) as PluginModule;
        return { name, module };
      }),
    );
    return this;
  }

  setup(): void {
    for (const { module } of this.loaded) module.default.setup();
  }
}

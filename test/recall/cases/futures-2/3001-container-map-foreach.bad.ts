export interface ModuleRef {
  readonly token: string;
  readonly dynamic: boolean;
  resolve(): Promise<unknown[]>;
}

export class Container {
  private readonly modules = new Map<string, ModuleRef>();
  private readonly providers = new Map<string, unknown[]>();

  add(ref: ModuleRef): void {
    this.modules.set(ref.token, ref);
  }

  private async hydrate(ref: ModuleRef): Promise<void> {
    const found = await ref.resolve();
    this.providers.set(ref.token, found);
  }

  async boot(): Promise<number> {
    this.modules.forEach((ref) => this.hydrate(ref)); // expect: floating
    await this.announce();
    return this.providers.size;
  }

  private async announce(): Promise<void> {
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
  }
}

interface Provider {
  resolve(uri: string): Promise<{ children: string[] }>;
}
interface Tree {
  insert(parent: string, child: string): void;
  rerender(): void;
}

export class Explorer {
  private readonly roots = new Map<string, Provider>();

  constructor(private readonly tree: Tree) {}

  addRoot(uri: string, provider: Provider): void {
    this.roots.set(uri, provider);
  }

  async onFoldersChanged(changed: ReadonlySet<string>): Promise<void> {
    this.roots.forEach(async (provider, uri) => { // expect: floating
      if (!changed.has(uri)) return;
      const { children } = await provider.resolve(uri);
      for (const child of children) this.tree.insert(uri, child);
    });
    this.tree.rerender();
  }
}

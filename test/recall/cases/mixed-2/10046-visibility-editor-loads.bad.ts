export interface Widget {
  id: string;
  title: string;
}

export class VisibilityEditor {
  catalog: readonly Widget[] = [];
  hidden: ReadonlySet<string> = new Set();
  loading = false;

  constructor(
    private readonly base: URL,
    private readonly roleId: string,
  ) {}

  private async loadCatalog(): Promise<void> {
    const res = await fetch(new URL('/api/dashboards/widgets', this.base));
    this.catalog = (await res.json()) as Widget[];
  }

  private async loadRole(): Promise<void> {
    const res = await fetch(new URL(`/api/roles/${this.roleId}/widgets`, this.base));
    this.hidden = new Set((await res.json()) as string[]);
  }

  async open(): Promise<Widget[]> {
    this.loading = true;
    try {
      await this.loadCatalog(); // allow: sequential
      await this.loadRole(); // expect: sequential
    } finally {
      this.loading = false;
    }
    return this.catalog.filter((w) => !this.hidden.has(w.id));
  }
}

export interface DocumentCounts {
  total: number;
  onDisk: number;
  duplicates: number;
}

export class DocumentsWidget {
  counts: DocumentCounts | null = null;

  constructor(private readonly searchUrl: string) {}

  private async count(index: string, query: string): Promise<number> {
    const res = await fetch(`${this.searchUrl}/${index}/_count?q=${encodeURIComponent(query)}`);
    const { count } = (await res.json()) as { count: number };
    return count;
  }

  async loadData(index: string): Promise<DocumentCounts> {
    const [total, onDisk, duplicates] = await Promise.all([
      this.count(index, 'type:Document'),
      this.count(index, 'type:Document AND extractionLevel:0'),
      this.count(index, 'type:Duplicate'),
    ]);
    this.counts = { total, onDisk, duplicates };
    return this.counts;
  }
}

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
    this.counts = {
      total: await this.count(index, 'type:Document'), // allow: sequential
      onDisk: await this.count(index, 'type:Document AND extractionLevel:0'), // expect: sequential
      duplicates: await this.count(index, 'type:Duplicate'), // allow: sequential
    };
    return this.counts;
  }
}

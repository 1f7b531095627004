import type { IndexClient } from './index-client.js';

export class DocumentsWidget {
  total = 0;
  onDisk = 0;
  duplicates = 0;

  constructor(
    private readonly client: IndexClient,
    private readonly index: string,
  ) {}

  async loadData(): Promise<void> {
    this.total = await this.client.count(this.index, { terms: { type: 'Document' } }); // allow: sequential
    this.onDisk = await this.client.count(this.index, { terms: { type: 'Document', level: 0 } }); // expect: sequential
    this.duplicates = await this.client.count(this.index, { terms: { type: 'Duplicate' } }); // allow: sequential
  }
}

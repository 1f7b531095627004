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
    [this.total, this.onDisk, this.duplicates] = await Promise.all([
      this.client.count(this.index, { terms: { type: 'Document' } }),
      this.client.count(this.index, { terms: { type: 'Document', level: 0 } }),
      this.client.count(this.index, { terms: { type: 'Duplicate' } }),
    ]);
  }
}

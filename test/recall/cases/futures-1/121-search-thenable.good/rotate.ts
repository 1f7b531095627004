import type { SearchClient } from './search-client.js';

export class IndexRotation {
  private live = 'docs-1';

  constructor(private readonly client: SearchClient) {}

  private retire(index: string) {
    return this.client.drop(index).set('force', true);
  }

  async rotate(next: string): Promise<string> {
    const { task } = await this.client.reindex(next).set('source', this.live);
    const old = this.live;
    this.live = next;
    await this.retire(old);
    return task;
  }

  async rebuild(): Promise<void> {
    await this.client.reindex(this.live).set('refresh', true).set('slices', 4);
  }
}

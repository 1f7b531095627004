import workerpool, { type Pool } from 'workerpool';

export class ProfileScraper {
  private readonly pool: Pool = workerpool.pool({ workerType: 'thread' });
  private readonly selector = 'data-user';

  private extract(html: string): string[] {
    return html.split(this.selector).slice(1);
  }

  async profiles(html: string): Promise<string[]> {
    const found: string[] = await this.pool.exec((page: string) => this.extract(page), [html]); // expect: spawn
    return found;
  }

  async close(): Promise<void> {
    await this.pool.terminate();
  }
}

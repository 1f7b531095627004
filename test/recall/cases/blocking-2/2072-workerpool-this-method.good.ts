import workerpool, { type Pool } from 'workerpool';

export class ProfileScraper {
  private readonly pool: Pool = workerpool.pool({ workerType: 'thread' });
  private readonly selector = 'data-user';


  async profiles(html: string): Promise<string[]> {
    const found: string[] = await this.pool.exec((page: string, mark: string) => page.split(mark).slice(1), [html, this.selector]);
    return found;
  }

  async close(): Promise<void> {
    await this.pool.terminate();
  }
}

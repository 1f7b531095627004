export interface Indexer {
  index(block: number): Promise<void>;
}

export class Follower {
  private height = 0;
  private started = 0;

  constructor(private readonly indexer: Indexer) {}

  private note(job: Promise<void>): void {
    this.started += 1;
    job.catch((err: unknown) => {
      console.error('indexing failed', err);
    });
  }

  advance(to: number): void {
    while (this.height < to) {
      this.height += 1;
      this.note(this.indexer.index(this.height));
    }
  }

  get jobs(): number {
    return this.started;
  }
}

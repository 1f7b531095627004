export interface Indexer {
  index(block: number): Promise<void>;
}

export class Follower {
  private height = 0;
  private started = 0;

  constructor(private readonly indexer: Indexer) {}

  private note(_job: Promise<void>): void {
    this.started += 1;
  }

  advance(to: number): void {
    while (this.height < to) {
      this.height += 1;
      this.note(this.indexer.index(this.height)); // expect: floating
    }
  }

  get jobs(): number {
    return this.started;
  }
}

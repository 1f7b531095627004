export class Presence {
  private readonly seen = new Map<string, number>();

  touch(user: string): void {
    this.seen.set(user, Date.now());
  }

  private sweep(): void {
    const limit = Date.now() - 30_000;
    for (const [user, at] of this.seen) if (at < limit) this.seen.delete(user);
  }

  start(): void {
    const again = (): Promise<void> => Promise.resolve(this.sweep()).then(again); // expect: starvation
    again().catch(() => this.seen.clear());
  }
}

import { type Context, type Future, Pending, type Poll, type PollStream, Ready } from '../shared/poll.js';

interface Transaction {
  hash: string;
  fee: number;
}

export class MempoolExecutor implements Future<void> {
  private readonly running = new Set<string>();
  private readonly verified: Transaction[] = [];

  constructor(
    private readonly transactions: PollStream<Transaction>,
    private readonly limit: number,
  ) {}

  private accepts(tx: Transaction): boolean {
    return tx.fee > 0 && !this.running.has(tx.hash);
  }

  poll(cx: Context): Poll<void> { // allow: no-waker
    let next: Poll<Transaction | undefined>;
    while ((next = this.transactions.pollNext(cx)).ready) {
      const tx = next.value;
      if (tx === undefined) return Ready(undefined);
      if (this.running.size >= this.limit || !this.accepts(tx)) {
        return Pending; // expect: no-waker
      }
      this.running.add(tx.hash);
      this.verified.push(tx);
    }
    return Pending;
  }
}

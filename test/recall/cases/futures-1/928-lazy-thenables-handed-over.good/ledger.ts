import { batch, Operation } from './operation.js';

interface Bank {
  book(account: string, cents: number): Promise<number>;
}

export class Ledger {
  private pending: Operation<number>[] = [];

  constructor(private readonly bank: Bank) {}

  private book(account: string, cents: number): Operation<number> {
    return new Operation(() => this.bank.book(account, cents));
  }

  enqueue(account: string, cents: number): void {
    this.pending.push(this.book(account, cents));
  }

  async now(account: string, cents: number): Promise<number> {
    return this.book(account, cents);
  }

  logged(account: string, cents: number): Promise<string> {
    const operation = this.book(account, cents);
    return operation.then((balance) => `${account}: ${balance}`);
  }

  async flush(): Promise<number> {
    const due = this.pending;
    this.pending = [];
    const balances = await batch(due);
    return balances.length;
  }
}

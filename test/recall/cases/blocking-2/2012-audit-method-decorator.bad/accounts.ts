import { audited } from './audited.js';

export class AccountsService {
  private readonly balances = new Map<string, number>();

  @audited('credit')
  async credit(account: string, amount: number): Promise<number> {
    const next = (this.balances.get(account) ?? 0) + amount;
    this.balances.set(account, next);
    return next;
  }
}

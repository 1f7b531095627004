export interface Accounts {
  find(id: string): Promise<{ id: string; plan: string }>;
  touch(id: string): Promise<void>;
}

export class PlanGuard {
  static from(accounts: Accounts): PlanGuard {
    return new PlanGuard(accounts);
  }

  private constructor(private readonly accounts: Accounts) {}

  async allows(id: string, plan: string): Promise<boolean> {
    const [found] = [this.accounts.find(id), this.accounts.touch(id)]; // expect: floating
    const account = await found;
    return account.plan === plan;
  }
}

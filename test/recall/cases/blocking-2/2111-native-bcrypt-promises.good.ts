import bcrypt from 'bcrypt';

interface Accounts {
  hashOf(email: string): Promise<string | null>;
  setHash(email: string, hash: string): Promise<void>;
}

export class Passwords {
  constructor(
    private readonly accounts: Accounts,
    private readonly rounds = 12,
  ) {}

  async change(email: string, old: string, next: string): Promise<boolean> {
    const hash = await this.accounts.hashOf(email);
    if (hash === null || !(await bcrypt.compare(old, hash))) return false;
    await this.accounts.setHash(email, await bcrypt.hash(next, this.rounds));
    return true;
  }
}

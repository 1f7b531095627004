import { hashPassword, newId } from './crypto/index.js';

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly digest: string;
}

export interface AccountStore {
  insert(account: Account): Promise<void>;
}

const COST = 13;

export class AccountService {
  static readonly inject = ['accountStore'] as const;

  constructor(private readonly store: AccountStore) {}

  async register(email: string, password: string): Promise<Account> {
    const digest = await hashPassword(password, COST); // expect: cpu
    const account: Account = { id: newId(), email: email.toLowerCase(), digest };
    await this.store.insert(account);
    return account;
  }
}

import { audited } from './audited.js';

export interface AccountRepo {
  remove(id: string): Promise<void>;
}

export class AccountsService {
  constructor(private readonly repo: AccountRepo) {}

  @audited('audit.log')
  async close(id: string): Promise<{ closed: string }> {
    await this.repo.remove(id);
    return { closed: id };
  }
}

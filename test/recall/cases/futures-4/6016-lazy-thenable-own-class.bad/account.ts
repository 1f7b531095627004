import { del } from './request.js';

export class Account {
  private token: string | undefined;

  constructor(private readonly base: string) {}

  login(token: string): void {
    this.token = token;
  }

  async logout(): Promise<void> {
    const token = this.token;
    if (token === undefined) return;
    del<{ ok: boolean }>(`${this.base}/session`).header('authorization', `Bearer ${token}`); // expect: lazy
    this.token = undefined;
  }
}

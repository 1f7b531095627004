import { api } from './client.js';

interface Tokens {
  access: string;
  refresh: string;
}

export class Auth {
  constructor(private tokens: Tokens | null) {}

  async renew(): Promise<void> {
    if (this.tokens === null) throw new Error('signed out');
    this.tokens = await api.post<Tokens>('/token').json({ refresh: this.tokens.refresh });
  }

  async logout(): Promise<void> {
    if (this.tokens !== null) {
      await api.del('/token').header('authorization', `Bearer ${this.tokens.access}`);
    }
    this.tokens = null;
  }
}

interface Session {
  token: string;
  expires: number;
}

export class Api {
  private session: Session | null = null;

  constructor(
    private readonly login: () => Promise<Session>,
    private readonly base: string,
  ) {}

  private async ensure(): Promise<void> {
    if (this.session !== null && this.session.expires > Date.now()) return;
    this.session = await this.login();
  }

  async get(path: string): Promise<unknown> {
    await this.ensure();
    const res = await fetch(new URL(path, this.base), { headers: { authorization: `Bearer ${this.session?.token ?? ''}` } });
    return res.json();
  }
}

export interface Credentials {
  user: string;
  hash: string;
}

export abstract class CredentialStore {
  constructor(private readonly save: (credentials: Credentials) => Promise<void>) {}

  protected abstract digest(user: string, password: string): Promise<string>;

  async register(user: string, password: string): Promise<void> {
    const hash = await this.digest(user, password);
    await this.save({ user, hash });
  }
}

import { compare, hash } from 'bcrypt';

export const passwords = {
  hash: (plain: string): Promise<string> => hash(plain, 12),
  matches: (plain: string, digest: string): Promise<boolean> => compare(plain, digest),
};

export abstract class PasswordLogin {
  protected readonly strategy = passwords;

  protected async check(plain: string, digest: string | undefined): Promise<boolean> {
    return digest !== undefined && (await this.strategy.matches(plain, digest));
  }
}

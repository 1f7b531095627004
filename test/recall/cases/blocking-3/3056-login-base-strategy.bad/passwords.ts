import { compareSync, hashSync } from 'bcryptjs';

export const passwords = {
  hash: (plain: string): string => hashSync(plain, 12), // allow: cpu
  matches: (plain: string, digest: string): boolean => compareSync(plain, digest), // allow: cpu
};

export abstract class PasswordLogin {
  protected readonly strategy = passwords;

  protected check(plain: string, digest: string | undefined): boolean {
    return digest !== undefined && this.strategy.matches(plain, digest); // allow: cpu
  }
}

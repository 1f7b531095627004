import bcrypt from 'bcrypt';

export class Passwords {
  static readonly rounds = 12;

  static seal(plain: string): Promise<string> {
    return bcrypt.hash(plain, Passwords.rounds);
  }
}

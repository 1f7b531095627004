import bcrypt from 'bcrypt';

export class Passwords {
  static readonly rounds = 12;

  static seal(plain: string): string {
    const salt = bcrypt.genSaltSync(Passwords.rounds); // allow: cpu
    return bcrypt.hashSync(plain, salt); // allow: cpu
  }
}

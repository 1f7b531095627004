import { compare, hash } from 'bcrypt';

const ROUNDS = 13;

export const passwords = {
  check: (plain: string, stored: string): Promise<boolean> => compare(plain, stored),
  make: (plain: string): Promise<string> => hash(plain, ROUNDS),
};

import { compare, hash } from 'bcryptjs';

const ROUNDS = 13;

export const passwords = {
  check: (plain: string, stored: string): Promise<boolean> => compare(plain, stored), // allow: cpu
  make: (plain: string): Promise<string> => hash(plain, ROUNDS), // allow: cpu
};

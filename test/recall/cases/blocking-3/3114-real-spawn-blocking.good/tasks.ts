import { pbkdf2Sync } from 'node:crypto';

export const tasks = {
  derive(secret: string, salt: string): string {
    return pbkdf2Sync(secret, salt, 500_000, 32, 'sha512').toString('hex');
  },
};

export type Tasks = typeof tasks;

import { scrypt } from 'node:crypto';

export class Threads {
  static scrypt(secret: string, salt: string): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      scrypt(secret, salt, 64, (error, key) => {
        if (error) reject(error);
        else resolve(key);
      });
    });
  }
}

export async function enroll(user: string, secret: string, save: (hash: Buffer) => Promise<void>): Promise<void> {
  const digest = await Threads.scrypt(secret, user);
  await save(digest);
}

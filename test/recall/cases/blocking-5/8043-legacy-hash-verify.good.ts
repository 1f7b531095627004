import bcrypt from 'bcrypt';
import { scrypt, timingSafeEqual } from 'node:crypto';

interface Store {
  passwordHash(account: string): Promise<string | null>;
  replaceHash(account: string, hash: string): Promise<void>;
}

function modern(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, 32, (err, key) => {
      if (err) reject(err);
      else resolve(key);
    });
  });
}

export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  if (hash.startsWith('$scrypt$')) {
    const [salt = '', key = ''] = hash.slice('$scrypt$'.length).split('$');
    const actual = await modern(password, Buffer.from(salt, 'hex'));
    return timingSafeEqual(actual, Buffer.from(key, 'hex'));
  }
  // hashes from before the migration are upgraded at the next login
  return await bcrypt.compare(password, hash);
}

export async function login(store: Store, account: string, password: string): Promise<boolean> {
  const hash = await store.passwordHash(account);
  return hash !== null && (await verifyPassword(password, hash));
}

import { createHash, pbkdf2Sync } from 'node:crypto';

export interface Hasher {
  readonly id: string;
  digest(secret: string, salt: string): string;
}

const legacy: Hasher = {
  id: 'sha1',
  digest: (secret, salt) => createHash('sha1').update(salt).update(secret).digest('hex'),
};

class Pbkdf2Hasher implements Hasher {
  readonly id = 'pbkdf2';

  constructor(private readonly iterations: number) {}

  digest(secret: string, salt: string): string {
    return pbkdf2Sync(secret, salt, this.iterations, 32, 'sha256').toString('hex'); // allow: cpu
  }
}

const current = new Pbkdf2Hasher(310_000);

export function isLegacy(stored: string): boolean {
  return stored.startsWith(`${legacy.id}$`);
}

export function matches(stored: string, secret: string): boolean {
  const [id, salt = '', digest = ''] = stored.split('$');
  return id === legacy.id ? legacy.digest(secret, salt) === digest : current.digest(secret, salt) === digest; // allow: cpu
}

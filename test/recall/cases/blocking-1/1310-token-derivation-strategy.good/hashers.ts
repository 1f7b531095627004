import { createHash, pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(pbkdf2);

export interface Hasher {
  readonly id: string;
  digest(secret: string, salt: string): Promise<string>;
}

const legacy: Hasher = {
  id: 'sha1',
  digest: (secret, salt) => Promise.resolve(createHash('sha1').update(salt).update(secret).digest('hex')),
};

class Pbkdf2Hasher implements Hasher {
  readonly id = 'pbkdf2';

  constructor(private readonly iterations: number) {}

  async digest(secret: string, salt: string): Promise<string> {
    const key = await derive(secret, salt, this.iterations, 32, 'sha256');
    return key.toString('hex');
  }
}

const current = new Pbkdf2Hasher(310_000);

export function isLegacy(stored: string): boolean {
  return stored.startsWith(`${legacy.id}$`);
}

export async function matches(stored: string, secret: string): Promise<boolean> {
  const [id, salt = '', digest = ''] = stored.split('$');
  const hasher = id === legacy.id ? legacy : current;
  return (await hasher.digest(secret, salt)) === digest;
}

import { createDecipheriv, scryptSync } from 'node:crypto';

export interface Sealed {
  salt: Buffer;
  iv: Buffer;
  tag: Buffer;
  body: Buffer;
}

type Done = (err: Error | null, text?: string) => void;

// async on the outside: the caller gets a callback
export function unseal(sealed: Sealed, passphrase: string, done: Done): void {
  setImmediate(() => {
    try {
      const key = scryptSync(passphrase, sealed.salt, 32, { N: 2 ** 17, r: 8, maxmem: 256 * 1024 * 1024 }); // expect: cpu
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.iv);
      decipher.setAuthTag(sealed.tag);
      done(null, Buffer.concat([decipher.update(sealed.body), decipher.final()]).toString('utf8'));
    } catch (err) {
      done(err instanceof Error ? err : new Error(String(err)));
    }
  });
}

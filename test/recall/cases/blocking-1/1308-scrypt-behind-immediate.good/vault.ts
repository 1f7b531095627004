import { createDecipheriv, scrypt } from 'node:crypto';

export interface Sealed {
  salt: Buffer;
  iv: Buffer;
  tag: Buffer;
  body: Buffer;
}

type Done = (err: Error | null, text?: string) => void;

export function unseal(sealed: Sealed, passphrase: string, done: Done): void {
  scrypt(passphrase, sealed.salt, 32, { N: 2 ** 17, r: 8, maxmem: 256 * 1024 * 1024 }, (err, key) => {
    if (err !== null) {
      done(err);
      return;
    }
    let text: string;
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.iv);
      decipher.setAuthTag(sealed.tag);
      text = Buffer.concat([decipher.update(sealed.body), decipher.final()]).toString('utf8');
    } catch (cause) {
      done(new Error('cannot unseal', { cause }));
      return;
    }
    done(null, text);
  });
}

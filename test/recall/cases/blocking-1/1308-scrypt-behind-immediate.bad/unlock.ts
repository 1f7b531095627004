import { unseal, type Sealed } from './vault.js';

export function unlock(sealed: Sealed, passphrase: string): Promise<string> {
  return new Promise((resolve, reject) => {
    unseal(sealed, passphrase, (err, text) => {
      if (err !== null) reject(err);
      else resolve(text ?? '');
    });
  });
}

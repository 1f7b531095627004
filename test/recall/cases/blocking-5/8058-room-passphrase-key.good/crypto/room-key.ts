import * as crypto from 'node:crypto';
import { KDF } from './params.js';

export function roomKey(passphrase: string, room: string): Promise<crypto.KeyObject> {
  return new Promise((resolve, reject) => {
    crypto.pbkdf2(passphrase, room, KDF.iterations, KDF.keyLength, KDF.digest, (err, bytes) => {
      if (err) reject(err);
      else resolve(crypto.createSecretKey(bytes));
    });
  });
}

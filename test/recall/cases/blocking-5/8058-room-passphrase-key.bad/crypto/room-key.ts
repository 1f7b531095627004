import * as crypto from 'node:crypto';
import { KDF } from './params.js';

export function roomKey(passphrase: string, room: string): crypto.KeyObject {
  const bytes = crypto.pbkdf2Sync(passphrase, room, KDF.iterations, KDF.keyLength, KDF.digest); // allow: cpu
  return crypto.createSecretKey(bytes);
}

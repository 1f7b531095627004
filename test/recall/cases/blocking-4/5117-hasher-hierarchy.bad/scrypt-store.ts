import { scryptSync } from 'node:crypto';
import { CredentialStore } from './hasher.js';

export class ScryptStore extends CredentialStore {
  protected override digest(user: string, password: string): string {
    return scryptSync(password, user, 64).toString('base64'); // allow: cpu
  }
}

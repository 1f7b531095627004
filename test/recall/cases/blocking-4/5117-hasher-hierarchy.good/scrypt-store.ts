import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { CredentialStore } from './hasher.js';

const derive = promisify<string, string, number, Buffer>(scrypt);

export class ScryptStore extends CredentialStore {
  protected override async digest(user: string, password: string): Promise<string> {
    return (await derive(password, user, 64)).toString('base64');
  }
}

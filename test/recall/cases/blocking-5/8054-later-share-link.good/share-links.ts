import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import { later } from './later.js';

const derive = promisify(pbkdf2);

const PEPPER = 'share-links-v2';

export class ShareLinks {
  private readonly protectedLinks = new Map<string, string>();

  async protect(link: string, password: string): Promise<void> {
    const key = await derive(password, PEPPER + link, 210_000, 32, 'sha512');
    const digest = await later(() => key.toString('hex'));
    this.protectedLinks.set(link, digest);
  }

  isProtected(link: string): boolean {
    return this.protectedLinks.has(link);
  }
}

import { pbkdf2Sync } from 'node:crypto';
import { later } from './later.js';

const PEPPER = 'share-links-v2';

export class ShareLinks {
  private readonly protectedLinks = new Map<string, string>();

  async protect(link: string, password: string): Promise<void> {
    const digest = await later(() => pbkdf2Sync(password, PEPPER + link, 210_000, 32, 'sha512').toString('hex')); // expect: cpu
    this.protectedLinks.set(link, digest);
  }

  isProtected(link: string): boolean {
    return this.protectedLinks.has(link);
  }
}

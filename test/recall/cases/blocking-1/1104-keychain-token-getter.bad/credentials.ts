import { execFileSync } from 'node:child_process';

export class KeychainCredentials {
  constructor(
    private readonly service: string,
    private readonly account: string,
  ) {}

  get token(): string {
    const raw = execFileSync('/usr/bin/security', ['find-generic-password', '-s', this.service, '-a', this.account, '-w'], { // allow: blocking
      encoding: 'utf8',
      timeout: 5000,
    });
    return raw.trim();
  }

  get label(): string {
    return `${this.service}/${this.account}`;
  }
}

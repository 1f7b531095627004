import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export class KeychainCredentials {
  private cached: Promise<string> | undefined;

  constructor(
    private readonly service: string,
    private readonly account: string,
  ) {}

  get token(): Promise<string> {
    this.cached ??= run('/usr/bin/security', ['find-generic-password', '-s', this.service, '-a', this.account, '-w']).then(
      ({ stdout }) => stdout.trim(),
    );
    return this.cached;
  }

  get label(): string {
    return `${this.service}/${this.account}`;
  }
}

import { readFile } from 'node:fs/promises';

interface Flags {
  readonly [name: string]: boolean;
}

abstract class Gateway {
  protected constructor(
    protected readonly pem: string,
    protected readonly flags: Flags,
  ) {}

  enabled(name: string): boolean {
    return this.flags[name] ?? false;
  }
}

export class EdgeGateway extends Gateway {
  static async create(pemPath: string, flagUrl: string): Promise<EdgeGateway> {
    const [pem, response] = await Promise.all([
      readFile(pemPath, 'utf8'),
      fetch(flagUrl, { headers: { accept: 'application/json' } }),
    ]);
    const flags = (await response.json()) as Flags;
    return new EdgeGateway(pem, flags);
  }

  get fingerprintSource(): string {
    return this.pem;
  }
}

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
    const pem = await readFile(pemPath, 'utf8'); // allow: sequential
    const response = await fetch(flagUrl, { headers: { accept: 'application/json' } }); // expect: sequential
    const flags = (await response.json()) as Flags;
    return new EdgeGateway(pem, flags);
  }

  get fingerprintSource(): string {
    return this.pem;
  }
}

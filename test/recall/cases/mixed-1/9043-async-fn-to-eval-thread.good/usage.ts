import { spawnBlocking } from './spawn.js';

export interface Usage {
  readonly directory: string;
  readonly entries: number;
}

export class UsageService {
  private readonly known = new Map<string, Usage>();

  async measure(directory: string): Promise<Usage> {
    const entries = await spawnBlocking((dir: string) => {
      const fs = process.getBuiltinModule('node:fs');
      return fs.readdirSync(dir, { recursive: true }).length;
    }, directory);
    const usage: Usage = { directory, entries };
    this.known.set(directory, usage);
    return usage;
  }

  last(directory: string): Usage | undefined {
    return this.known.get(directory);
  }
}

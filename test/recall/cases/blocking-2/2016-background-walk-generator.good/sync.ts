import { walk } from './walker.js';

export class RepoSync {
  private readonly known = new Set<string>();

  constructor(private readonly index: (path: string) => Promise<void>) {}

  async syncOnce(root: string): Promise<number> {
    const fresh: string[] = [];
    for await (const path of walk(root)) {
      if (this.known.has(path)) continue;
      this.known.add(path);
      fresh.push(path);
    }
    await Promise.all(fresh.map((p) => this.index(p)));
    return fresh.length;
  }
}

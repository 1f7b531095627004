import fs from 'node:fs/promises';
import path from 'node:path';

export class AvatarCache {
  private readonly pending = new Map<string, Promise<string>>();

  constructor(
    private readonly dir: string,
    private readonly base: string,
  ) {}

  get(user: string): Promise<string> {
    let job = this.pending.get(user);
    if (job === undefined) {
      job = fetch(`${this.base}/${encodeURIComponent(user)}.png`)
        .then((response) => response.arrayBuffer())
        .then(async (bytes) => {
          const file = path.join(this.dir, `${user}.png`);
          await fs.writeFile(file, new Uint8Array(bytes));
          return file;
        })
        .finally(() => {
          this.pending.delete(user);
        });
      this.pending.set(user, job);
    }
    return job;
  }
}

import { lazily } from './lazy.js';

interface Remote {
  list(): Promise<string[]>;
  ping(): Promise<void>;
}

export class Catalogue {
  private names: string[] = [];

  constructor(private readonly remote: Remote) {}

  private load() {
    return lazily(async () => {
      this.names = await this.remote.list();
      return this.names.length;
    });
  }

  async find(prefix: string): Promise<string[]> {
    await this.remote.ping();
    if (this.names.length === 0) await this.load();
    return this.names.filter((n) => n.startsWith(prefix));
  }
}

export interface Link {
  id: string;
  target: string;
  expiresAt: number | null;
}

export type LinkCallback = (err: Error | null, link?: Link) => void;

export interface LinkSource {
  lookup(id: string, cb: LinkCallback): void;
}

export class LinkResolver {
  private readonly cache = new Map<string, Link>();

  constructor(private readonly source: LinkSource) {}

  resolve(id: string, callback: LinkCallback): void {
    const known = this.cache.get(id);
    if (known !== undefined) {
      if (known.expiresAt === null || known.expiresAt > Date.now()) {
        callback(null, known);
        return;
      }
      this.cache.delete(id);
    }
    this.source.lookup(id, (err, link) => {
      if (err === null && link !== undefined) this.cache.set(id, link);
      callback(err, link);
    });
  }
}

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

class Lru<V> {
  private readonly map = new Map<string, V>();

  constructor(private readonly max: number) {}

  through(key: string, load: () => V): V {
    const hit = this.map.get(key);
    if (hit !== undefined) return hit;
    const value = load();
    this.map.set(key, value);
    if (this.map.size > this.max) this.map.delete(this.map.keys().next().value ?? '');
    return value;
  }
}

const assets = new Lru<Buffer>(50);

export const server = createServer((req, res) => {
  const name = (req.url ?? '/').replace(/[^\w.-]/g, '');
  const body = assets.through(name, () => readFileSync(`public/${name}`)); // expect: blocking
  res.writeHead(200, { 'content-length': body.length });
  res.end(body);
});

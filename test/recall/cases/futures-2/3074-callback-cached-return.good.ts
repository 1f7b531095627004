import { readFile } from 'node:fs';

export type Done = (err: Error | null, text?: string) => void;

const cache = new Map<string, string>();

export function loadTemplate(path: string, done: Done): void {
  const cached = cache.get(path);
  if (cached !== undefined) {
    console.debug('template cache hit', path);
    process.nextTick(done, null, cached);
    return;
  }
  readFile(path, 'utf8', (err, text) => {
    if (err) {
      done(err);
      return;
    }
    cache.set(path, text);
    done(null, text);
  });
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function checked(res: Response): Promise<ArrayBuffer> {
  if (!res.ok) throw new Error(`avatar: ${String(res.status)}`);
  return res.arrayBuffer();
}

export function cacheAvatar(url: string, path: string): Promise<string> {
  return fetch(url)
    .then(checked)
    .then((body) => {
      mkdirSync(dirname(path), { recursive: true }); // expect: blocking
      writeFileSync(path, Buffer.from(body)); // expect: blocking
      return path;
    });
}

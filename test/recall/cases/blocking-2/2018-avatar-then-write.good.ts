import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

function checked(res: Response): Promise<ArrayBuffer> {
  if (!res.ok) throw new Error(`avatar: ${String(res.status)}`);
  return res.arrayBuffer();
}

export function cacheAvatar(url: string, path: string): Promise<string> {
  return fetch(url)
    .then(checked)
    .then(async (body) => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, Buffer.from(body));
      return path;
    });
}

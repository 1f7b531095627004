import { readFile } from 'node:fs';
import { join } from 'node:path';

export interface Manifest {
  name: string;
  entry: string;
}

const parse = (text: string): Manifest => {
  const [name = '', entry = ''] = text.trim().split(/\s+/);
  return { name, entry };
};

export function manifestOf(dir: string): Promise<Manifest> {
  return new Promise((resolve, reject) => {
    readFile(join(dir, 'manifest.txt'), 'utf8', (err, text) => {
      if (err) reject(err);
      else resolve(parse(text));
    });
  });
}

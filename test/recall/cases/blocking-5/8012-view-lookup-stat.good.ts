import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import express from 'express';

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

class Email {
  constructor(
    private readonly roots: readonly string[],
    private readonly engine: string,
  ) {}

  async resolve(name: string): Promise<string | undefined> {
    const file = extname(name) === '' ? `${name}.${this.engine}` : name;
    const paths = this.roots.map((root) => join(root, file));
    const present = await Promise.all(paths.map(isFile));
    return paths.find((_path, index) => present[index]);
  }
}

export const preview = express();
const emails = new Email(['views/email', 'vendor/email'], 'pug');

preview.get('/preview/:name', async (req, res) => {
  const path = await emails.resolve(req.params.name);
  if (path === undefined) res.status(404).end();
  else res.render(path);
});

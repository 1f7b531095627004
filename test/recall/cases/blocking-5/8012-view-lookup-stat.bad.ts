import { statSync, type Stats } from 'node:fs';
import { extname, join } from 'node:path';
import express from 'express';

function tryStat(path: string): Stats | undefined {
  try {
    return statSync(path); // allow: blocking
  } catch {
    return undefined;
  }
}

class Email {
  constructor(
    private readonly roots: readonly string[],
    private readonly engine: string,
  ) {}

  resolve(name: string): string | undefined {
    const file = extname(name) === '' ? `${name}.${this.engine}` : name;
    return this.roots.map((root) => join(root, file)).find((path) => tryStat(path)?.isFile() === true); // allow: blocking
  }
}

export const preview = express();
const emails = new Email(['views/email', 'vendor/email'], 'pug');

preview.get('/preview/:name', (req, res) => {
  const path = emails.resolve(req.params.name); // expect: blocking
  if (path === undefined) res.status(404).end();
  else res.render(path);
});

import { createReadStream } from 'node:fs';
import { join, normalize } from 'node:path';
import type { NextFunction, Request, RequestHandler, Response } from 'express';

interface MountOptions {
  root: string;
  url: string;
  index?: string;
}

function toFile({ root, url, index = 'index.html' }: MountOptions, path: string): string | null {
  if (!path.startsWith(url)) return null;
  const rest = normalize(path.slice(url.length));
  if (rest.startsWith('..')) return null;
  return join(root, rest.endsWith('/') ? rest + index : rest);
}

export function mount(options: MountOptions): RequestHandler {
  return function serve(req: Request, res: Response, next: NextFunction): void { // expect: never-settles
    const file = toFile(options, req.path);
    if (file === null) return;
    const stream = createReadStream(file);
    stream.once('error', next);
    stream.once('open', () => {
      res.status(200);
      stream.pipe(res);
    });
  };
}

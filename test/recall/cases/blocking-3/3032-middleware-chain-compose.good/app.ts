import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { compose, type Middleware } from './compose.js';

const motd = (file: string): Middleware => {
  const text = readFileSync(file, 'utf8');
  return (ctx, next) => {
    ctx.banner = text;
    return next();
  };
};

const page: Middleware = async (ctx, next) => {
  await next();
  ctx.body = `${ctx.banner}\n${ctx.path}`;
};

const handle = compose([motd('/etc/motd'), page]);

export const server = createServer((req, res) => {
  const ctx = { path: req.url ?? '/', body: '', banner: '' };
  handle(ctx).then(
    () => res.end(ctx.body),
    () => res.writeHead(500).end(),
  );
});

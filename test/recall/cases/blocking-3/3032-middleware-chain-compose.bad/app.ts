import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { compose, type Middleware } from './compose.js';

const banner: Middleware = (ctx, next) => {
  ctx.banner = readFileSync('/etc/motd', 'utf8'); // expect: blocking
  return next();
};

const page: Middleware = async (ctx, next) => {
  await next();
  ctx.body = `${ctx.banner}\n${ctx.path}`;
};

const handle = compose([banner, page]);

export const server = createServer((req, res) => {
  const ctx = { path: req.url ?? '/', body: '', banner: '' };
  handle(ctx).then( // allow: blocking
    () => res.end(ctx.body),
    () => res.writeHead(500).end(),
  );
});

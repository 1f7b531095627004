import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Koa from 'koa';
import Router from '@koa/router';

interface Manifest {
  version: string;
}

const manifestPath = fileURLToPath(new URL('../package.json', import.meta.url));

function version(): string {
  const raw = readFileSync(manifestPath, 'utf8'); // allow: blocking
  return (JSON.parse(raw) as Manifest).version; // allow: cpu
}

const router = new Router();

router.get('/health', async (ctx, next) => {
  ctx.body = { ok: true, version: version(), uptime: process.uptime() }; // expect: blocking
  await next();
});

export const app = new Koa().use(router.routes());

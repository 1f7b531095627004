import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Koa from 'koa';
import Router from '@koa/router';

interface Manifest {
  version: string;
}

const manifestPath = fileURLToPath(new URL('../package.json', import.meta.url));

const { version } = JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest;

const router = new Router();

router.get('/health', async (ctx, next) => {
  ctx.body = { ok: true, version, uptime: process.uptime() };
  await next();
});

export const app = new Koa().use(router.routes());

import fastify from 'fastify';
import { AssetIndex } from './assets.js';

const assets = new AssetIndex('/srv/www/static');
await assets.refresh();
export const app = fastify();

app.get('/assets', async (_request, reply) => {
  const listed = assets.names;
  return reply.send(listed.map((n) => assets.url(n)));
});

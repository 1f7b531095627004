import fastify from 'fastify';
import { AssetIndex } from './assets.js';

const assets = new AssetIndex('/srv/www/static');
export const app = fastify();

app.get('/assets', async (_request, reply) => {
  const listed = assets.names; // expect: blocking
  return reply.send(listed.map((n) => assets.url(n)));
});

import { readFileSync } from 'node:fs';
import fastify from 'fastify';
import { installPlugins } from './plugins.js';

async function bootstrap(): Promise<void> {
  const app = fastify({
    https: { key: readFileSync('/etc/tls/key.pem'), cert: readFileSync('/etc/tls/cert.pem') },
  });
  await installPlugins(app, '/srv/app/plugins');
  await app.listen({ port: 8443 });
}

bootstrap().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});

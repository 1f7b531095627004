import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';

async function bootstrap(port: number): Promise<Server> {
  const key = readFileSync('certs/server.key');
  const cert = readFileSync('certs/server.crt');
  const server = createServer({ key, cert }, (_req, res) => {
    res.end('ok');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  return server;
}

await bootstrap(8443);

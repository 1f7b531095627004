import { createServer } from 'node:https';
import { loadCertificates } from './tls.js';

function start(): void {
  const server = createServer(loadCertificates(process.env.TLS_DIR ?? '/etc/tls'), (_req, res) => {
    res.end('ok');
  });
  server.listen(8443);
}

start();

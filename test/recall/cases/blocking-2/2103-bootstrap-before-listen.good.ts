import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';

interface Boot {
  revision: string;
  key: Buffer;
  cert: Buffer;
}

function boot(): Boot {
  return {
    revision: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    key: readFileSync('/etc/tls/key.pem'),
    cert: readFileSync('/etc/tls/cert.pem'),
  };
}

const { revision, key, cert } = boot();

export const server: Server = createServer({ key, cert }, (_req, res) => {
  res.setHeader('x-revision', revision);
  res.end('ok');
});

server.listen(8443);

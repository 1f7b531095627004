import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';

type Endpoint = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

const LOG_DIR = '/var/lib/agent/logs';
const stamp = (): string => new Date().toISOString().slice(0, 10);

const endpoints: Record<string, Endpoint> = {
  '/api/ping': async (_req, res) => {
    res.end('pong');
  },
  '/api/logs': async (_req, res) => {
    const text = await readFile(join(LOG_DIR, `${stamp()}.md`), 'utf8');
    res.setHeader('content-type', 'text/markdown');
    res.end(text);
  },
};

export const server = createServer((req, res) => {
  const endpoint = endpoints[req.url ?? ''];
  if (endpoint === undefined) {
    res.writeHead(404).end();
    return;
  }
  endpoint(req, res).catch(() => {
    res.writeHead(500).end();
  });
});

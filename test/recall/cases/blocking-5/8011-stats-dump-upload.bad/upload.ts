import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { loadDump } from './dump-reader.js';

function onRequest(req: IncomingMessage, res: ServerResponse): void {
  const id = new URL(req.url ?? '/', 'http://local').searchParams.get('id');
  if (id === null || !/^[\w-]+$/.test(id)) {
    res.writeHead(400).end();
    return;
  }
  loadDump(`/var/dumps/${id}.gz`, (error, text) => { // expect: blocking
    if (error) res.writeHead(500).end();
    else res.writeHead(200, { 'content-type': 'application/json' }).end(text);
  });
}

export const server = createServer(onRequest);

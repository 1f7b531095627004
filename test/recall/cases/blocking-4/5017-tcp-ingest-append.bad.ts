import { appendFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';

function onSocket(dir: string, socket: Socket): void {
  const peer = socket.remoteAddress ?? 'unknown';
  const file = `${dir}/${peer.replaceAll(':', '_')}.log`;
  socket.setEncoding('utf8');
  socket.on('data', (chunk) => {
    appendFileSync(file, chunk); // expect: blocking
  });
  socket.on('error', (err) => {
    console.error(peer, err.message);
  });
}

export function ingest(dir: string): Server {
  return createServer((socket) => {
    onSocket(dir, socket);
  });
}

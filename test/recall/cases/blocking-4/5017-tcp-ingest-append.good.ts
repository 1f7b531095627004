import { createWriteStream } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';

function onSocket(dir: string, socket: Socket): void {
  const peer = socket.remoteAddress ?? 'unknown';
  const file = `${dir}/${peer.replaceAll(':', '_')}.log`;
  const out = createWriteStream(file, { flags: 'a' });
  socket.setEncoding('utf8');
  socket.on('data', (chunk) => {
    out.write(chunk);
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

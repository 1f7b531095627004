import type { Socket } from 'node:net';
import { createDebugLog } from './debug-log.js';

const log = createDebugLog('/var/log/desk');

export function attachGateway(socket: Socket, onFrame: (frame: string) => void): void {
  let tail = '';
  socket.on('data', (chunk: Buffer) => {
    log.write({ domain: 'gateway', name: 'chunk', detail: String(chunk.length) }); // expect: blocking
    const pieces = (tail + chunk.toString('utf8')).split('\n');
    tail = pieces.pop() ?? '';
    pieces.forEach(onFrame);
  });
  socket.on('close', () => {
    log.write({ domain: 'gateway', name: 'close' }); // allow: blocking
  });
}

import type { KeyObject } from 'node:crypto';
import { WebSocketServer } from 'ws';
import { roomKey } from './crypto/room-key.js';

interface Join {
  type: 'join';
  room: string;
  passphrase: string;
}

export function rooms(port: number): Map<string, KeyObject> {
  const keys = new Map<string, KeyObject>();
  const wss = new WebSocketServer({ port });
  wss.on('connection', (socket) => {
    socket.on('message', (data) => {
      const { room, passphrase } = JSON.parse(data.toString()) as Join; // allow: cpu
      keys.set(room, roomKey(passphrase, room)); // expect: cpu
      socket.send('joined');
    });
  });
  return keys;
}

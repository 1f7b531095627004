import type { EventEmitter } from 'node:events';
import { resizePane } from './tmux.js';

interface Socket extends EventEmitter {
  send(data: string): void;
}

export function handleTerminal(ws: Socket, session: string): void {
  ws.on('message', (data: Buffer) => {
    const match = /^resize:(\d+)x(\d+)$/.exec(data.toString());
    if (match === null) return;
    resizePane(session, Number(match[1]), Number(match[2]))
      .then((size) => {
        ws.send(`resized:${size}`);
      })
      .catch((err: unknown) => ws.emit('error', err));
  });
}

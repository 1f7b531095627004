import type { EventEmitter } from 'node:events';
import { sendKeys } from './tmux.js';

interface TerminalSocket extends EventEmitter {
  send(text: string): void;
}

export function bindTerminal(socket: TerminalSocket, session: string): void {
  socket.on('message', (raw: Buffer) => {
    const text = raw.toString('utf8');
    if (text === 'ping') {
      socket.send('pong');
      return;
    }
    sendKeys(session, text); // expect: blocking
    socket.send('ok');
  });
}

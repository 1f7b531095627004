import type { Socket } from 'node:net';
import type { DebugLog } from './debug-log.js';

export class GatewayClient {
  private buffered = '';
  private attempts = 0;

  constructor(
    private readonly socket: Socket,
    private readonly log: DebugLog,
  ) {
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      this.buffered += chunk;
      let nl = this.buffered.indexOf('\n');
      while (nl >= 0) {
        const frame = this.buffered.slice(0, nl);
        this.buffered = this.buffered.slice(nl + 1);
        this.log.emit({ scope: 'ws', message: 'frame', data: frame.length });
        nl = this.buffered.indexOf('\n');
      }
    });
    socket.on('close', () => {
      this.attempts += 1;
      this.log.emit({ scope: 'ws', message: 'closed', data: this.attempts });
    });
  }
}

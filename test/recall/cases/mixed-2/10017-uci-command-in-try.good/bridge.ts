import type { EventEmitter } from 'node:events';
import { EngineRegistry } from './engine-client.js';

type Command = { type: 'uci'; msg: { engineId: string; msg: string } } | { type: 'ping' };

export function bridge(socket: EventEmitter, registry: EngineRegistry, toast: (text: string) => void): void {
  const fail = (err: unknown): void => {
    toast(err instanceof Error ? err.message : 'bad command');
  };
  const onCommandReceived = (raw: string): void => {
    try {
      const command = JSON.parse(raw) as Command; // allow: cpu
      switch (command.type) {
        case 'uci':
          registry.handle(command.msg).catch(fail);
          break;
        case 'ping':
          socket.emit('reply', 'pong');
          break;
      }
    } catch (err) {
      fail(err);
    }
  };
  socket.on('command', onCommandReceived);
}

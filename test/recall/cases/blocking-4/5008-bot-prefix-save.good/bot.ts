import { EventEmitter } from 'node:events';
import { commands, type Message } from './commands.js';
import { prefixOf } from './settings.js';

export function attach(client: EventEmitter): void {
  client.on('messageCreate', (msg: Message) => {
    const prefix = prefixOf(msg.guildId);
    if (!msg.content.startsWith(prefix)) return;
    const [name = '', ...args] = msg.content.slice(prefix.length).split(' ');
    commands[name]?.(msg, args).catch((err: unknown) => client.emit('error', err));
  });
}

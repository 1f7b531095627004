import { once } from 'node:events';
import type { EventEmitter } from 'node:events';

export class Inbox {
  private readonly pending: string[] = [];

  constructor(private readonly channel: EventEmitter) {
    channel.on('message', (text: string) => {
      this.pending.push(text);
      channel.emit('queued');
    });
  }

  async *messages(): AsyncGenerator<string> {
    for (;;) {
      while (this.pending.length === 0) await once(this.channel, 'queued');
      const next = this.pending.shift();
      if (next === 'close') return;
      if (next !== undefined) yield next;
    }
  }
}

import type { EventEmitter } from 'node:events';

export class Inbox {
  private readonly pending: string[] = [];

  constructor(private readonly channel: EventEmitter) {
    channel.on('message', (text: string) => {
      this.pending.push(text);
    });
  }

  async *messages(): AsyncGenerator<string> {
    for (;;) {
      while (this.pending.length === 0) {} // expect: busy-loop
      const next = this.pending.shift();
      if (next === 'close') return;
      if (next !== undefined) yield next;
    }
  }
}

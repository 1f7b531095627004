import { EventEmitter } from 'node:events';

export class Outbox extends EventEmitter {
  private readonly pending: string[] = [];
  private corked = false;

  write(line: string): void {
    this.pending.push(line);
    if (!this.corked) this.drain();
  }

  cork(on: boolean): void {
    this.corked = on;
    if (!on) this.drain();
  }

  private drain(): void {
    while (!this.corked && this.pending.length > 0) {
      const line = this.pending.shift();
      this.emit('line', line);
    }
  }
}

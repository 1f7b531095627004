import type { Waker } from '../../shared/poll.js';

export class Duplex {
  readonly inbox: string[] = [];
  readonly outbox: string[] = [];
  private reader: Waker | undefined;
  private writer: Waker | undefined;

  constructor(readonly capacity: number) {}

  onReadable(waker: Waker): void {
    this.reader = waker;
  }
  onWritable(waker: Waker): void {
    this.writer = waker;
  }
  isFull(): boolean {
    return this.outbox.length >= this.capacity;
  }
  deliver(line: string): void {
    this.inbox.push(line);
    this.reader?.wake();
  }
  drain(): string | undefined {
    const line = this.outbox.shift();
    this.writer?.wake();
    return line;
  }
}

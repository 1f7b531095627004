import { type Context, Pending, type Poll, Ready } from '../shared/poll.js';

export interface Io {
  pollWrite(cx: Context, bytes: Uint8Array): Poll<number>;
  pollFlush(cx: Context): Poll<void>;
}

export class Dispatcher {
  private readonly out: Uint8Array[] = [];

  constructor(private readonly io: Io) {}

  enqueue(bytes: Uint8Array): void {
    this.out.push(bytes);
  }

  pollDrain(cx: Context): Poll<void> {
    const head = this.out[0];
    if (head === undefined) return this.io.pollFlush(cx);
    const written = this.io.pollWrite(cx, head);
    if (!written.ready) return Pending;
    if (written.value === head.length) this.out.shift();
    else this.out[0] = head.subarray(written.value);
    return this.out.length === 0 ? Ready(undefined) : this.pollDrain(cx);
  }
}

import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

class Channel<T> {
  readonly buffer: T[] = [];
  readonly senders: Waker[] = [];
  constructor(readonly capacity: number) {}

  send(value: T): SendFuture<T> {
    return new SendFuture(this, value);
  }
}

class SendFuture<T> implements Future<void> {
  constructor(
    private readonly channel: Channel<T>,
    private readonly value: T,
  ) {}

  poll(cx: Context): Poll<void> {
    if (this.channel.buffer.length < this.channel.capacity) {
      this.channel.buffer.push(this.value);
      return Ready(undefined);
    }
    this.channel.senders.push(cx.waker);
    return Pending;
  }
}

export class Logger {
  readonly #out = new Channel<string>(64);
  constructor(private readonly spawn: (f: Future<void>) => void) {}

  write(level: 'info' | 'error', line: string): void {
    const text = `${level}: ${line}`;
    if (level === 'error') {
      this.spawn(this.#out.send(text));
    } else {
      this.#out.send(text); // expect: lazy
    }
  }
}

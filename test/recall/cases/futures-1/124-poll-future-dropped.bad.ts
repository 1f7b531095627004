import { type Context, type Future, type Poll, Ready } from '../shared/poll.js';

interface Socket {
  pollWritable(cx: Context): Poll<void>;
  write(bytes: Uint8Array): number;
}

class Flush implements Future<number> {
  private sent = 0;

  constructor(
    private readonly socket: Socket,
    private readonly chunks: Uint8Array[],
  ) {}

  poll(cx: Context): Poll<number> {
    while (this.chunks.length > 0) {
      const room = this.socket.pollWritable(cx);
      if (!room.ready) return room;
      this.sent += this.socket.write(this.chunks.shift() as Uint8Array);
    }
    return Ready(this.sent);
  }
}

interface Executor {
  spawn(task: Future<unknown>): void;
}

const flush = (socket: Socket, chunks: Uint8Array[]): Future<number> => new Flush(socket, chunks);

export class Outbox {
  private queue: Uint8Array[] = [];

  constructor(
    private readonly socket: Socket,
    private readonly executor: Executor,
  ) {}

  push(bytes: Uint8Array): void {
    this.queue.push(bytes);
    if (this.queue.length < 16) return;
    const full = this.queue;
    this.queue = [];
    flush(this.socket, full); // expect: lazy
  }
}

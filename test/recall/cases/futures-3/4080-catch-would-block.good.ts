import { type Context, Pending, type Poll, type PollStream, Ready } from '../shared/poll.js';

interface Port {
  /** Never waits: throws EAGAIN when there is nothing to read. */
  tryRead(into: Uint8Array): number;
}
interface Reactor {
  onReadable(port: Port, run: () => void): void;
}

export class PortStream implements PollStream<Uint8Array> {
  readonly #chunk = new Uint8Array(4096);

  constructor(
    private readonly port: Port,
    private readonly reactor: Reactor,
  ) {}

  pollNext(cx: Context): Poll<Uint8Array | undefined> {
    try {
      const n = this.port.tryRead(this.#chunk);
      return n === 0 ? Ready(undefined) : Ready(this.#chunk.slice(0, n));
    } catch (err) {
      if ((err as NodeJS.ErrnoException).code !== 'EAGAIN') throw err;
      this.reactor.onReadable(this.port, () => cx.waker.wake());
      return Pending;
    }
  }
}

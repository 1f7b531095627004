import { type Context, type Future, Pending, type Poll, type PollStream, Ready } from '../shared/poll.js';

export class Buffered<T> implements PollStream<T> {
  readonly #running: Future<T>[] = [];
  #ended = false;

  constructor(
    private readonly source: Iterator<Future<T>>,
    private readonly width: number,
  ) {}

  pollNext(cx: Context): Poll<T | undefined> {
    while (!this.#ended && this.#running.length < this.width) {
      const next = this.source.next();
      if (next.done) this.#ended = true;
      else this.#running.push(next.value);
    }
    const [head] = this.#running;
    if (head === undefined) return Ready(undefined);
    const p = head.poll(cx);
    if (!p.ready) return Pending;
    this.#running.shift();
    return p;
  }
}

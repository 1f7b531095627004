import { type Context, type Future, Pending, type Poll, type PollStream, Ready } from '../shared/poll.js';

export interface Processor<I, O> {
  process(input: I): Future<void>;
  next(): Future<O>;
}

export class Processed<I, O> implements PollStream<O> {
  private inFlight: Future<void> | null = null;
  private ended = false;
  private awaited: Future<O>;

  constructor(
    private readonly input: PollStream<I>,
    private readonly processor: Processor<I, O>,
  ) {
    this.awaited = processor.next();
  }

  pollNext(cx: Context): Poll<O | undefined> { // allow: no-waker
    if (this.inFlight === null && !this.ended) {
      const item = this.input.pollNext(cx);
      if (item.ready) {
        if (item.value === undefined) {
          this.ended = true;
        } else {
          this.inFlight = this.processor.process(item.value);
          return Pending; // expect: no-waker
        }
      }
    }
    if (this.inFlight?.poll(cx).ready === true) this.inFlight = null;
    const output = this.awaited.poll(cx);
    if (!output.ready) return Pending; // allow: no-waker
    this.awaited = this.processor.next();
    return Ready(output.value);
  }
}

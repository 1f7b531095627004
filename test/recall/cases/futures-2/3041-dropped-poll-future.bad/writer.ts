import { type Context, type Future, Pending, type Poll, Ready } from '../../shared/poll.js';

export interface RawSink {
  pollFlush(cx: Context): Poll<void>;
}

class Close implements Future<void> {
  constructor(private readonly sink: RawSink) {}
  poll(cx: Context): Poll<void> {
    const flushed = this.sink.pollFlush(cx);
    return flushed.ready ? Ready(undefined) : Pending;
  }
}

export class FrameWriter {
  constructor(private readonly sink: RawSink) {}
  close(): Future<void> {
    return new Close(this.sink);
  }
}

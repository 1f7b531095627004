import { type Context, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

type Frame = { type: 'data'; bytes: Uint8Array } | { type: 'trailers'; fields: Map<string, string> };

export class RecvStream {
  private readonly frames: Frame[] = [];
  private task: Waker | null = null;
  private closed = false;

  push(frame: Frame): void {
    this.frames.push(frame);
    this.notify();
  }

  close(): void {
    this.closed = true;
    this.notify();
  }

  private notify(): void {
    const task = this.task;
    this.task = null;
    task?.wake();
  }

  pollTrailers(cx: Context): Poll<Map<string, string> | null> { // allow: no-waker
    const [front] = this.frames;
    if (front !== undefined) {
      if (front.type === 'trailers') {
        this.frames.shift();
        return Ready(front.fields);
      }
      return Pending; // expect: no-waker
    }
    if (this.closed) return Ready(null);
    this.task = cx.waker;
    return Pending;
  }

  pollData(cx: Context): Poll<Uint8Array | null> {
    const [front] = this.frames;
    if (front?.type === 'data') {
      this.frames.shift();
      this.notify();
      return Ready(front.bytes);
    }
    if (front !== undefined || this.closed) return Ready(null);
    this.task = cx.waker;
    return Pending;
  }
}

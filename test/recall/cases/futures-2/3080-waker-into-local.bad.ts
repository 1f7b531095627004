import { type Context, Pending, type Poll, type PollStream, Ready } from '../shared/poll.js';

export class Mailbox<M> implements PollStream<M> {
  private readonly letters: M[] = [];
  private closed = false;

  constructor(private readonly trace: (line: string) => void) {}

  post(letter: M): void {
    this.letters.push(letter);
  }

  close(): void {
    this.closed = true;
  }

  pollNext(cx: Context): Poll<M | undefined> { // allow: no-waker
    const { waker } = cx;
    const letter = this.letters.shift();
    if (letter !== undefined) return Ready(letter);
    if (this.closed) return Ready(undefined);
    this.trace(`parked, waker is ${typeof waker}`);
    return Pending; // expect: no-waker
  }
}

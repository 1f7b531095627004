import { type Context, Pending, type Poll, type PollStream, Ready } from '../shared/poll.js';

export class Mailbox<M> implements PollStream<M> {
  private readonly letters: M[] = [];
  private closed = false;
  private wakeReader: () => void = () => undefined;

  constructor(private readonly trace: (line: string) => void) {}

  post(letter: M): void {
    this.letters.push(letter);
    this.wakeReader();
  }

  close(): void {
    this.closed = true;
    this.wakeReader();
  }

  pollNext(cx: Context): Poll<M | undefined> {
    const { waker } = cx;
    const letter = this.letters.shift();
    if (letter !== undefined) return Ready(letter);
    if (this.closed) return Ready(undefined);
    this.wakeReader = () => {
      waker.wake();
    };
    this.trace('parked');
    return Pending;
  }
}

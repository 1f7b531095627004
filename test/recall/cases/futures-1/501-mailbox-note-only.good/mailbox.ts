import { type Context, Pending, type Poll, type PollStream, Ready } from '../../shared/poll.js';
import { park, parkedCount, unparkAll } from './stats.js';

export class Mailbox implements PollStream<string> {
  private readonly letters: string[] = [];
  private closed = false;

  deliver(letter: string): void {
    this.letters.push(letter);
    console.debug('waiting readers', parkedCount());
    unparkAll();
  }

  close(): void {
    this.closed = true;
    unparkAll();
  }

  pollNext(cx: Context): Poll<string | undefined> {
    const letter = this.letters.shift();
    if (letter !== undefined) return Ready(letter);
    if (this.closed) return Ready(undefined);
    park(cx.waker);
    return Pending;
  }
}

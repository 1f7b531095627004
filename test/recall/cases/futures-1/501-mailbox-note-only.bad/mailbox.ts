import { type Context, Pending, type Poll, type PollStream, Ready } from '../../shared/poll.js';
import { park, parkedCount } from './stats.js';

export class Mailbox implements PollStream<string> {
  private readonly letters: string[] = [];
  private closed = false;

  deliver(letter: string): void {
    this.letters.push(letter);
    console.debug('waiting readers', parkedCount());
  }

  close(): void {
    this.closed = true;
  }

  pollNext(cx: Context): Poll<string | undefined> { // allow: no-waker
    const letter = this.letters.shift();
    if (letter !== undefined) return Ready(letter);
    if (this.closed) return Ready(undefined);
    park(cx.waker);
    return Pending; // expect: no-waker
  }
}

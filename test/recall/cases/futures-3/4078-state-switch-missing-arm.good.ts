import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

type Phase = 'dialing' | 'open' | 'draining' | 'closed';

export abstract class Connection implements Future<'closed'> {
  protected phase: Phase = 'dialing';
  private readonly wakers: Waker[] = [];

  protected abstract dial(cx: Context): Poll<void>;

  protected enter(phase: Phase): void {
    this.phase = phase;
    for (const w of this.wakers.splice(0)) w.wake();
  }

  poll(cx: Context): Poll<'closed'> {
    switch (this.phase) {
      case 'closed':
        return Ready('closed' as const);
      case 'dialing':
        if (!this.dial(cx).ready) return Pending;
        this.phase = 'open';
      // falls through
      case 'open':
        this.wakers.push(cx.waker);
        break;
      case 'draining':
        this.wakers.push(cx.waker);
        console.debug('still draining');
        break;
    }
    return Pending;
  }
}

import { type Context, type Future, Pending, type Poll, Ready } from '../../shared/poll.js';
import { Waiters } from './waiters.js';

export class ManualResetEvent implements Future<void> {
  private readonly waiters = new Waiters();
  private isSet = false;

  set(): void {
    this.isSet = true;
    this.waiters.wakeAll();
  }

  reset(): void {
    this.isSet = false;
  }

  poll(cx: Context): Poll<void> {
    if (this.isSet) return Ready(undefined);
    this.waiters.park(cx);
    return Pending;
  }
}

import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

export abstract class Endpoint<T> implements Future<T> {
  protected parked: Waker | undefined;

  abstract poll(cx: Context): Poll<T>;

  protected notYet(): Poll<never> {
    return Pending;
  }

  protected unpark(): void {
    this.parked?.wake();
    this.parked = undefined;
  }
}

export class Handshake extends Endpoint<string> {
  private peer: string | undefined;

  greeted(by: string): void {
    this.peer = by;
    this.unpark();
  }

  override poll(_cx: Context): Poll<string> { // allow: no-waker
    if (this.peer !== undefined) return Ready(this.peer);
    return this.notYet(); // expect: no-waker
  }
}

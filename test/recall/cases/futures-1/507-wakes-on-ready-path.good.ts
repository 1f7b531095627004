import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

class Pool {
  readonly waiting: Waker[] = [];

  constructor(private free: number) {}

  tryTake(): boolean {
    if (this.free === 0) return false;
    this.free -= 1;
    return true;
  }

  give(): void {
    this.free += 1;
    this.waiting.shift()?.wake();
  }
}

export class Permit implements Future<() => void> {
  private polls = 0;

  constructor(private readonly pool: Pool) {}

  poll(cx: Context): Poll<() => void> {
    const { waker } = cx;
    this.polls += 1;
    if (this.pool.tryTake()) {
      return Ready(() => {
        this.pool.give();
      });
    }
    this.pool.waiting.push(waker);
    return Pending;
  }
}

export const pool = (size: number): Pool => new Pool(size);

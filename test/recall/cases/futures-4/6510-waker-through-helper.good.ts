import { type Context, type Future, Pending, type Poll, Ready } from '../shared/poll.js';

type Parked = [ticket: number, wake: () => void];

export class Turnstile {
  private serving = 0;
  private parked: Parked[] = [];

  private park(ticket: number, cx: Context): void {
    this.parked = this.parked.filter(([t]) => t !== ticket);
    this.parked.push([ticket, () => cx.waker.wake()]);
  }

  advance(): void {
    this.serving += 1;
    for (const [ticket, wake] of this.parked) if (ticket <= this.serving) wake();
  }

  wait(ticket: number): Future<number> {
    return {
      poll: (cx) => {
        if (ticket <= this.serving) return Ready(ticket);
        this.park(ticket, cx);
        return Pending;
      },
    };
  }
}

export class Both<A, B> implements Future<[A, B]> {
  private a: { value: A } | undefined;
  private b: { value: B } | undefined;

  constructor(
    private readonly left: Future<A>,
    private readonly right: Future<B>,
  ) {}

  poll(cx: Context): Poll<[A, B]> {
    if (this.a === undefined) {
      const answer = this.left.poll(cx);
      if (answer.ready) this.a = { value: answer.value };
    }
    if (this.b === undefined) {
      const answer = this.right.poll(cx);
      if (answer.ready) this.b = { value: answer.value };
    }
    if (this.a === undefined || this.b === undefined) return Pending;
    return Ready([this.a.value, this.b.value]);
  }
}

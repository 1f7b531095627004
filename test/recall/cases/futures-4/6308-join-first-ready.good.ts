import { type Context, type Future, Pending, type Poll, Ready } from '../shared/poll.js';

export class Handshake<H, B> implements Future<[H, B]> {
  private head: { value: H } | undefined;

  constructor(
    private readonly header: Future<H>,
    private readonly body: (head: H) => Future<B>,
    private current?: Future<B>,
  ) {}

  poll(cx: Context): Poll<[H, B]> {
    if (this.head === undefined) {
      const answer = this.header.poll(cx);
      if (!answer.ready) return Pending;
      this.head = { value: answer.value };
      this.current = this.body(answer.value);
    }
    const body = (this.current ??= this.body(this.head.value)).poll(cx);
    return body.ready ? Ready([this.head.value, body.value]) : Pending;
  }
}

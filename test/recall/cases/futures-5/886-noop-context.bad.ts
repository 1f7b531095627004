import { type Context, type Future, Pending, type Poll, Ready } from '../shared/poll.js';

const NOOP: Context = {
  waker: {
    wake() {
      // nobody to wake
    },
  },
};

export class Memo<T> implements Future<T> {
  private value: { current: T } | undefined;

  constructor(
    private readonly source: Future<T>,
    private readonly onFirst: (value: T) => void,
  ) {}

  poll(cx: Context): Poll<T> { // allow: no-waker
    if (this.value !== undefined) return Ready(this.value.current);
    const answer = this.source.poll(NOOP);
    if (!answer.ready) return answer; // expect: no-waker
    this.value = { current: answer.value };
    this.onFirst(answer.value);
    return answer;
  }
}

import { type Context, type Future, Pending, type Poll, type PollStream, Ready } from '../shared/poll.js';

const noop: Context = { waker: { wake: () => undefined } };

export class JoinQueue<T> implements PollStream<T> {
  private readonly tasks: Future<T>[] = [];

  push(task: Future<T>): void {
    this.tasks.push(task);
  }

  tryNext(): T | undefined {
    const front = this.tasks[0]?.poll(noop);
    if (front === undefined || !front.ready) return undefined;
    this.tasks.shift();
    return front.value;
  }

  pollNext(cx: Context): Poll<T | undefined> { // allow: no-waker
    const front = this.tasks[0];
    if (front === undefined) return Ready(undefined);
    const answer = front.poll(noop);
    if (answer.ready) {
      this.tasks.shift();
      return answer;
    }
    return Pending; // expect: no-waker
  }
}

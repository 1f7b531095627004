import { type Context, type Future, Pending, type Poll, Ready } from '../shared/poll.js';

export class TaskGroup<T> implements Future<T[]> {
  private readonly results: (Poll<T> | undefined)[];

  constructor(private readonly tasks: readonly Future<T>[]) {
    this.results = tasks.map(() => undefined);
  }

  poll(cx: Context): Poll<T[]> { // allow: no-waker
    let stillPolling = false;
    this.tasks.forEach((task, i) => {
      if (this.results[i] !== undefined) return;
      const answer = task.poll(cx);
      if (answer.ready) this.results[i] = answer;
      stillPolling = true;
    });
    if (stillPolling) return Pending; // expect: no-waker
    return Ready(this.results.flatMap((r) => (r?.ready ? [r.value] : [])));
  }
}

import { type Context, type Future, Pending, type Poll, Ready } from '../shared/poll.js';

class Timer {
  sleep(ms: number): Future<void> {
    let due = false;
    let started = false;
    return {
      poll(cx: Context): Poll<void> {
        if (due) return Ready(undefined);
        if (!started) {
          started = true;
          setTimeout(() => {
            due = true;
            cx.waker.wake();
          }, ms);
        }
        return Pending;
      },
    };
  }
}

export interface Executor {
  run<T>(future: Future<T>): Promise<T>;
}

export async function probe(executor: Executor, check: () => Promise<boolean>, timer = new Timer()): Promise<boolean> {
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await check()) return true;
    timer.sleep(200 * 2 ** attempt); // expect: lazy
  }
  return false;
}

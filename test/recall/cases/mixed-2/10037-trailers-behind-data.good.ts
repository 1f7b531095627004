interface TaskWaker {
  wakeByRef(): void;
  clone(): TaskWaker;
}

interface TaskContext {
  waker(): TaskWaker;
}

type PollOutcome<T> = { state: 'pending' } | { state: 'done'; value: T } | { state: 'failed'; reason: Error };

type RecvEvent =
  | { kind: 'headers'; fields: Map<string, string> }
  | { kind: 'data'; bytes: Uint8Array }
  | { kind: 'trailers'; fields: Map<string, string> };

export class RecvStream {
  private readonly queue: RecvEvent[] = [];
  private recvTask: TaskWaker | null = null;
  private ended = false;

  push(event: RecvEvent): void {
    this.queue.push(event);
    this.recvTask?.wakeByRef();
    this.recvTask = null;
  }

  finish(): void {
    this.ended = true;
    this.recvTask?.wakeByRef();
  }

  private park(cx: TaskContext): { state: 'pending' } {
    this.recvTask = cx.waker().clone();
    return { state: 'pending' };
  }

  pollTrailers(cx: TaskContext): PollOutcome<Map<string, string> | null> {
    const front = this.queue[0];
    if (front === undefined) return this.ended ? { state: 'done', value: null } : this.park(cx);
    if (front.kind !== 'trailers') return this.park(cx);
    this.queue.shift();
    return { state: 'done', value: front.fields };
  }
}

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

  pollData(cx: TaskContext): PollOutcome<Uint8Array | null> {
    const front = this.queue[0];
    if (front?.kind === 'data') {
      this.queue.shift();
      return { state: 'done', value: front.bytes };
    }
    if (front !== undefined || this.ended) return { state: 'done', value: null };
    this.recvTask = cx.waker().clone();
    return { state: 'pending' };
  }

  pollTrailers(cx: TaskContext): PollOutcome<Map<string, string> | null> { // allow: no-waker
    const front = this.queue[0];
    if (front === undefined) {
      if (this.ended) return { state: 'done', value: null };
      this.recvTask = cx.waker().clone();
      return { state: 'pending' };
    }
    if (front.kind !== 'trailers') {
      return { state: 'pending' }; // expect: no-waker
    }
    this.queue.shift();
    return { state: 'done', value: front.fields };
  }
}

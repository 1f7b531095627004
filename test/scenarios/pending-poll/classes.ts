/** Polls whose answers are classes, told apart by what their methods say. */
export abstract class Poll<T> {
  static pending<T>(): Poll<T> {
    return new NotYet<T>();
  }
  static ready<T>(value: T): Poll<T> {
    return new Here(value);
  }
  abstract isReady(): this is Here<T>;
}

export class Here<T> extends Poll<T> {
  constructor(readonly value: T) {
    super();
  }
  isReady(): this is Here<T> {
    return true;
  }
}

export class NotYet<T> extends Poll<T> {
  isReady(): this is Here<T> {
    return false;
  }
}

interface Context {
  getWaker(): { wakeByRef(): void };
}

export class SkipBad<T> {
  private latest: T | undefined;
  constructor(private readonly source: { poll(cx: Context): Poll<T> }) {}

  poll(cx: Context): Poll<T> {
    const next = this.source.poll(cx);
    if (next.isReady()) {
      this.latest = next.value;
      return Poll.pending(); // ~ no-pending-without-waker
    }
    return this.latest === undefined ? Poll.pending() : Poll.ready(this.latest);
  }
}

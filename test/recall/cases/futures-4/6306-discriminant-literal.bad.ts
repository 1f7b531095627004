type Step<T> = { tag: 'done'; value: T } | { tag: 'wait' };
export interface Cx {
  waker(): () => void;
}

export class Upload {
  private nextAt = 0;
  private wake: (() => void) | undefined;

  constructor(
    private readonly tryOnce: () => 'sent' | 'busy',
    private readonly clock: () => number,
  ) {}

  notify(): void {
    this.wake?.();
  }

  /** the server asked for a pause (Retry-After) */
  pause(ms: number): void {
    this.nextAt = this.clock() + ms;
  }

  pollReady(cx: Cx): Step<number> { // allow: no-waker
    if (this.clock() < this.nextAt) {
      return { tag: 'wait' }; // expect: no-waker
    }
    switch (this.tryOnce()) {
      case 'sent':
        return { tag: 'done', value: this.clock() };
      case 'busy':
        this.wake = cx.waker();
        return { tag: 'wait' };
    }
  }
}

/** A poll-based future, as a binding to a native library hands them out. */
export type Poll<T> = { readonly ready: true; readonly value: T } | { readonly ready: false };

export interface Context {
  readonly waker: { wake(): void };
}

const PENDING = { ready: false } as const;

export class NextFrame {
  #frame: Uint8Array | undefined;
  #waker: Context['waker'] | undefined;

  deliver(frame: Uint8Array): void {
    this.#frame = frame;
    this.#waker?.wake();
  }

  poll(cx: Context): Poll<Uint8Array> {
    const frame = this.#frame;
    if (frame === undefined) {
      this.#waker = cx.waker;
      return PENDING;
    }
    if (frame.length < 4) {
      // Too short: drop it and wait for the next. The waker was not stored on this way, so nobody will poll again.
      this.#frame = undefined;
      return PENDING;
    }
    return { ready: true, value: frame };
  }
}

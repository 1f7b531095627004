/** A poll-based future, as a binding to a native library hands them out. */
export type Poll<T> = { readonly ready: true; readonly value: T } | { readonly ready: false };

export interface Context {
  readonly waker: { wake(): void };
}

export interface Frames {
  poll(cx: Context): Poll<Uint8Array>;
}

const PENDING = { ready: false } as const;

/** The frames of another source, without those that are too short. */
export class WholeFrames implements Frames {
  readonly #source: Frames;

  constructor(source: Frames) {
    this.#source = source;
  }

  poll(cx: Context): Poll<Uint8Array> {
    const next = this.#source.poll(cx);
    if (!next.ready) {
      // The source keeps the waker: fine.
      return PENDING;
    }
    if (next.value.length < 4) {
      // The source was ready, so it keeps no waker. Nobody will poll again: this has to go round and poll the source itself.
      return PENDING;
    }
    return next;
  }
}

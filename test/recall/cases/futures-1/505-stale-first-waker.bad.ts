import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

export class ManualReset implements Future<void> {
  private waker: Waker | undefined;
  private raised = false;

  set(): void {
    this.raised = true;
    this.waker?.wake();
  }

  poll(cx: Context): Poll<void> { // allow: no-waker
    if (this.raised) return Ready(undefined);
    this.waker ??= cx.waker; // allow: no-waker
    return Pending; // expect: no-waker
  }
}

interface Watcher {
  changed(): boolean;
  subscribe(listener: () => void): void;
}

export class FileChanged implements Future<string> {
  private subscribed = false;

  constructor(
    private readonly path: string,
    private readonly watcher: Watcher,
  ) {}

  poll(cx: Context): Poll<string> { // allow: no-waker
    if (this.watcher.changed()) return Ready(this.path);
    if (!this.subscribed) { // allow: no-waker
      this.subscribed = true;
      this.watcher.subscribe(() => cx.waker.wake()); // allow: no-waker
    }
    return Pending; // expect: no-waker
  }
}

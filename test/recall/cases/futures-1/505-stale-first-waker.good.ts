import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

export class ManualReset implements Future<void> {
  private waker: Waker | undefined;
  private raised = false;

  set(): void {
    this.raised = true;
    this.waker?.wake();
  }

  poll(cx: Context): Poll<void> {
    if (this.raised) return Ready(undefined);
    this.waker = cx.waker;
    return Pending;
  }
}

interface Watcher {
  changed(): boolean;
  subscribe(listener: () => void): void;
}

export class FileChanged implements Future<string> {
  private subscribed = false;
  private current: Waker | undefined;

  constructor(
    private readonly path: string,
    private readonly watcher: Watcher,
  ) {}

  poll(cx: Context): Poll<string> {
    if (this.watcher.changed()) return Ready(this.path);
    this.current = cx.waker;
    if (!this.subscribed) {
      this.subscribed = true;
      this.watcher.subscribe(() => this.current?.wake());
    }
    return Pending;
  }
}

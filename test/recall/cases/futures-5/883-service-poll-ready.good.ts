import { type Context, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

interface Service<Req, Res> {
  pollReady(cx: Context): Poll<null | Error>;
  call(request: Req): Promise<Res>;
}

export class Reloadable<Req, Res> implements Service<Req, Res> {
  private inner: Service<Req, Res> | null = null;
  private failure: Error | null = null;
  private readonly wakers: Waker[] = [];

  install(service: Service<Req, Res> | Error): void {
    if (service instanceof Error) this.failure = service;
    else this.inner = service;
    for (const waker of this.wakers.splice(0)) waker.wake();
  }

  pollReady(cx: Context): Poll<null | Error> {
    if (this.failure !== null) return Ready(this.failure);
    if (this.inner === null) {
      this.wakers.push(cx.waker);
      return Pending;
    }
    return this.inner.pollReady(cx);
  }

  call(request: Req): Promise<Res> {
    if (this.inner === null) return Promise.reject(new Error('not ready'));
    return this.inner.call(request);
  }
}

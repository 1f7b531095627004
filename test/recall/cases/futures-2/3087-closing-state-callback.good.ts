export type Step<T> = { tag: 'pending' } | { tag: 'ready'; value: T };
export interface Cx {
  waker(): { wake(): void };
}
export interface Transport {
  shutdown(done: () => void): void;
}

type State = 'open' | 'closing' | 'closed';

export class Closer {
  private state: State = 'open';
  private wakers: { wake(): void }[] = [];

  constructor(private readonly transport: Transport) {}

  poll(cx: Cx): Step<number> {
    const started = Date.now();
    switch (this.state) {
      case 'open':
        this.state = 'closing';
        this.wakers.push(cx.waker());
        this.transport.shutdown(() => {
          this.state = 'closed';
          for (const waker of this.wakers.splice(0)) waker.wake();
        });
        return { tag: 'pending' };
      case 'closing':
        this.wakers.push(cx.waker());
        return { tag: 'pending' };
      case 'closed':
        return { tag: 'ready', value: started };
    }
  }
}

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

  constructor(private readonly transport: Transport) {}

  poll(cx: Cx): Step<number> { // allow: no-waker
    const started = Date.now();
    switch (this.state) {
      case 'open':
        this.state = 'closing';
        this.transport.shutdown(() => {
          this.state = 'closed';
        });
        return { tag: 'pending' }; // expect: no-waker
      case 'closing':
        cx.waker();
        return { tag: 'pending' }; // expect: no-waker
      case 'closed':
        return { tag: 'ready', value: started };
    }
  }
}

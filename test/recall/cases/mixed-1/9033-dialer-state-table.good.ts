export interface Waker {
  wake(): void;
}

export type Step<T> = { readonly kind: 'pending' } | { readonly kind: 'done'; readonly value: T };

export interface Task<T> {
  poll(waker: Waker): Step<T>;
}

type State = 'idle' | 'dialing' | 'open';

interface Dialer {
  state: State;
  session?: string;
  dial: () => Task<string>;
  inflight?: Task<string>;
}

const pending = { kind: 'pending' } as const;

const handlers: Record<State, (self: Dialer, waker: Waker) => Step<string>> = {
  idle(self, waker) {
    self.inflight = self.dial();
    self.state = 'dialing';
    waker.wake();
    return pending;
  },
  dialing(self, waker) {
    const step = (self.inflight as Task<string>).poll(waker);
    if (step.kind === 'pending') return step;
    self.session = step.value;
    self.state = 'open';
    return step;
  },
  open: (self) => ({ kind: 'done', value: self.session ?? '' }),
};

export function dialer(dial: () => Task<string>): Task<string> {
  const self: Dialer = { state: 'idle', dial };
  return { poll: (waker) => handlers[self.state](self, waker) };
}

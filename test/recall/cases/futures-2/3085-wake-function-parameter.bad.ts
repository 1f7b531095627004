export type Recv<T> = { kind: 'item'; item: T } | { kind: 'closed' } | { kind: 'pending' };

interface Shared<T> {
  items: T[];
  state: 'open' | 'closing' | 'closed';
  wake: (() => void) | null;
}

export function channel<T>(capacity: number) {
  const shared: Shared<T> = { items: [], state: 'open', wake: null };
  return {
    send(item: T): boolean {
      if (shared.items.length >= capacity || shared.state !== 'open') return false;
      shared.items.push(item);
      shared.wake?.();
      return true;
    },
    close(): void {
      shared.state = shared.items.length > 0 ? 'closing' : 'closed';
      shared.wake?.();
    },
    pollRecv(waker: () => void): Recv<T> { // allow: no-waker
      const item = shared.items.shift();
      if (item !== undefined) return { kind: 'item', item };
      if (shared.state === 'closed') return { kind: 'closed' };
      if (shared.state === 'closing') shared.wake = waker;
      return { kind: 'pending' }; // expect: no-waker
    },
  };
}

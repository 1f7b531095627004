import { type Future, Pending, Ready } from '../shared/poll.js';

export interface Sender<T> {
  send(value: T): void;
}

export interface Oneshot<T> {
  readonly tx: Sender<T>;
  readonly rx: Future<T>;
}

export function oneshot<T>(): Oneshot<T> {
  let slot: { value: T } | undefined;
  let delivered = false;
  let onSend: (() => void) | undefined;

  return {
    tx: {
      send(value) {
        slot = { value };
        onSend?.();
      },
    },
    rx: {
      poll({ waker }) {
        if (slot !== undefined) return Ready(slot.value);
        if (delivered) throw new Error('sent, but nothing in the slot');
        onSend = () => {
          delivered = true;
          waker.wake();
        };
        return Pending;
      },
    },
  };
}

export interface Mailbox<T> {
  readonly closed: boolean;
  take(): T | undefined;
}

export type Handler<T> = (message: T) => void;

export function consume<T>(box: Mailbox<T>, handler: Handler<T>): Promise<void> { // allow: starvation
  const message = box.take();
  if (message !== undefined) handler(message);
  return Promise.resolve().then(() => (box.closed ? undefined : consume(box, handler))); // expect: starvation
}

export class ArrayMailbox<T> implements Mailbox<T> {
  readonly #messages: T[] = [];
  closed = false;

  post(message: T): void {
    this.#messages.push(message);
  }

  take(): T | undefined {
    return this.#messages.shift();
  }
}

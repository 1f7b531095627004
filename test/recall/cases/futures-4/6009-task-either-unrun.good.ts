import type { EventEmitter } from 'node:events';

type Either<E, A> = { readonly _tag: 'Left'; readonly left: E } | { readonly _tag: 'Right'; readonly right: A };
export interface TaskEither<E, A> {
  (): Promise<Either<E, A>>;
}

const tryCatch =
  <A>(f: () => Promise<A>): TaskEither<Error, A> =>
  async () => {
    try {
      return { _tag: 'Right', right: await f() };
    } catch (err) {
      return { _tag: 'Left', left: err instanceof Error ? err : new Error(String(err)) };
    }
  };

interface Mailer {
  send(to: string, subject: string): Promise<void>;
}

const notify = (mailer: Mailer, to: string): TaskEither<Error, void> => tryCatch(() => mailer.send(to, 'Your order shipped'));

export function onShipments(bus: EventEmitter, mailer: Mailer): void {
  bus.on('shipped', (order: { email?: string; id: number }) => {
    if (order.email === undefined) return;
    notify(mailer, order.email)().then((out) => {
      if (out._tag === 'Left') bus.emit('error', out.left);
    }, (err: unknown) => bus.emit('error', err));
    bus.emit('notified', order.id);
  });
}

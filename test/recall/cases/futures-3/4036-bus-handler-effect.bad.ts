import { Effect } from 'effect';

interface Events {
  signup: { email: string };
  cancel: { email: string; why: string };
}

class Bus {
  readonly #handlers = new Map<keyof Events, ((e: never) => void)[]>();

  on<K extends keyof Events>(kind: K, handler: (e: Events[K]) => void): this {
    this.#handlers.set(kind, [...(this.#handlers.get(kind) ?? []), handler]);
    return this;
  }

  emit<K extends keyof Events>(kind: K, e: Events[K]): void {
    for (const h of this.#handlers.get(kind) ?? []) (h as (e: Events[K]) => void)(e);
  }
}

export class Mailer {
  constructor(private readonly smtp: (to: string, subject: string) => Promise<void>) {}

  private send(to: string, subject: string): Effect.Effect<void, Error> {
    return Effect.tryPromise({ try: () => this.smtp(to, subject), catch: (e) => e as Error });
  }

  wire(bus: Bus): Bus {
    return bus // allow: lazy
      .on('signup', ({ email }) => this.send(email, 'Welcome')) // expect: lazy
      .on('cancel', ({ email, why }) => {
        Effect.runFork(this.send(email, `Sorry to hear: ${why}`));
      });
  }
}

export const makeBus = (): Bus => new Bus();

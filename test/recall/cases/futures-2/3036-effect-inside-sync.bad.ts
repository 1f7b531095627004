import { Effect } from 'effect';

export interface Mailer {
  deliver(to: string, body: string): Promise<void>;
}

const sendWelcome = (mailer: Mailer, to: string) => Effect.tryPromise(() => mailer.deliver(to, 'welcome'));

export const register = (mailer: Mailer, email: string) =>
  Effect.gen(function* () {
    const id = yield* Effect.sync(() => email.length * 31);
    if (email.includes('@')) {
      yield* Effect.sync(() => sendWelcome(mailer, email)); // expect: lazy
    }
    return id;
  });

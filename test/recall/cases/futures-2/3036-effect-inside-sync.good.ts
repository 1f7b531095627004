import { Effect } from 'effect';

export interface Mailer {
  deliver(to: string, body: string): Promise<void>;
}

const sendWelcome = (mailer: Mailer, to: string) => Effect.tryPromise(() => mailer.deliver(to, 'welcome'));

export const register = (mailer: Mailer, email: string) =>
  Effect.gen(function* () {
    const id = yield* Effect.sync(() => email.length * 31);
    if (email.includes('@')) {
      yield* sendWelcome(mailer, email);
    }
    return id;
  });
